package id.mppdigital.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.work.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpFailureTests {
    @Test
    void aServerThatCannotBeReachedIsAnOutage() {
        assertThat(SmtpFailure.toConnect(new MessagingException("refused")))
                .isEqualTo(new Outcome.Outage("smtp-unreachable"));
    }

    @Test
    void aRefusedLoginIsAnOutage() {
        assertThat(SmtpFailure.toConnect(new AuthenticationFailedException("535")))
                .isEqualTo(new Outcome.Outage("smtp-login"));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 454, 530, 535})
    void aRefusalForWhichTheServerOrItsSettingsAreToBlameIsAnOutage(int code) throws Exception {
        assertThat(SmtpFailure.toSend(refused(code))).isEqualTo(new Outcome.Outage("smtp-" + code));
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 451, 452})
    void aTemporaryRefusalOfTheAddresseeIsTriedAgain(int code) throws Exception {
        assertThat(SmtpFailure.toSend(refused(code))).isEqualTo(new Outcome.Retry("smtp-" + code));
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 552, 553, 554})
    void aPermanentRefusalEndsIt(int code) throws Exception {
        assertThat(SmtpFailure.toSend(refused(code))).isEqualTo(new Outcome.Park("smtp-" + code));
    }

    @Test
    void aConversationThatBreaksOffIsTriedAgain() {
        var failure = new MessagingException("read", new SocketTimeoutException("Read timed out"));

        assertThat(SmtpFailure.toSend(failure)).isEqualTo(new Outcome.Retry("smtp-interrupted"));
    }

    @Test
    void noReasonRepeatsTheServersWords() throws Exception {
        assertThat(SmtpFailure.toSend(refused(550)).toString()).doesNotContain("example.id");
    }

    private static SendFailedException refused(int code) throws Exception {
        var address = new InternetAddress("someone@example.id");
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(address, "RCPT TO", code, code + " <someone@example.id> no"));
    }
}
