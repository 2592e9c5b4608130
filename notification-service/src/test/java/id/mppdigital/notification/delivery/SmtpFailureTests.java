package id.mppdigital.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

class SmtpFailureTests {
    @Test
    void aServerThatCannotBeReachedIsAnOutage() {
        MailSendException failure =
                new MailSendException("Mail server connection failed", new MessagingException("refused"), Map.of());

        assertThat(SmtpFailure.outcome(failure)).isEqualTo(new Outcome.Outage("smtp-unreachable"));
    }

    @Test
    void aRefusedLoginIsAnOutage() {
        assertThat(SmtpFailure.outcome(new MailAuthenticationException("535")))
                .isEqualTo(new Outcome.Outage("smtp-login"));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 454, 530, 535})
    void aRefusalForWhichTheServerOrItsSettingsAreToBlameIsAnOutage(int code) throws Exception {
        assertThat(SmtpFailure.outcome(refused(code))).isEqualTo(new Outcome.Outage("smtp-" + code));
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 451, 452})
    void aTemporaryRefusalOfTheAddresseeIsTriedAgain(int code) throws Exception {
        assertThat(SmtpFailure.outcome(refused(code))).isEqualTo(new Outcome.Deferred("smtp-" + code));
    }

    @ParameterizedTest
    @ValueSource(ints = {550, 552, 553, 554})
    void aPermanentRefusalEndsIt(int code) throws Exception {
        assertThat(SmtpFailure.outcome(refused(code))).isEqualTo(new Outcome.Refused("smtp-" + code));
    }

    @Test
    void aConversationThatBreaksOffIsTriedAgain() {
        MailSendException failure = new MailSendException(
                Map.of("message", new MessagingException("read", new SocketTimeoutException("Read timed out"))));

        assertThat(SmtpFailure.outcome(failure)).isEqualTo(new Outcome.Deferred("smtp-interrupted"));
    }

    @Test
    void aMessageThatCannotBeMadeEndsIt() {
        assertThat(SmtpFailure.outcome(new MailParseException("broken"))).isEqualTo(new Outcome.Refused("unsendable"));
    }

    @Test
    void noReasonRepeatsTheServersWords() throws Exception {
        assertThat(SmtpFailure.outcome(refused(550)).toString()).doesNotContain("example.id");
    }

    private static MailSendException refused(int code) throws Exception {
        InternetAddress address = new InternetAddress("someone@example.id");
        SendFailedException failed = new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(address, "RCPT TO", code, code + " <someone@example.id> no"));
        return new MailSendException(Map.of("message", failed));
    }
}
