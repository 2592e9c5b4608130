package id.mppdigital.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaughtMailsTests {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final CaughtMails mails = new CaughtMails(server, 3);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theyComeInTheirOrderAndStayWhoeverLooks() throws Exception {
        send("siti@example.id", "satu");
        send("budi@example.id", "dua");

        assertThat(mails.all()).extracting(CaughtMail::subject).containsExactly("satu", "dua");
        send("siti@example.id", "tiga");
        assertThat(mails.all()).extracting(CaughtMail::subject).containsExactly("satu", "dua", "tiga");
        assertThat(mails.all()).extracting(CaughtMail::id).containsExactly(1, 2, 3);
    }

    @Test
    void theOldestAreLetGoAndTheServerKeepsNone() throws Exception {
        for (int number = 1; number <= 5; number++) {
            send("siti@example.id", "surat " + number);
        }

        assertThat(mails.all()).extracting(CaughtMail::subject).containsExactly("surat 3", "surat 4", "surat 5");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailThatCannotBeReadTakesNoOtherWithIt() throws Exception {
        send("siti@example.id", "satu");
        Transport.send(unreadable());
        send("siti@example.id", "tiga");

        assertThatThrownBy(mails::collect).isInstanceOf(IllegalStateException.class);

        assertThat(mails.all()).extracting(CaughtMail::subject).containsExactly("satu", "tiga");
    }

    /** Its text is in an encoding that nobody knows. */
    private MimeMessage unreadable() throws MessagingException {
        var message = message("siti@example.id", "dua");
        message.saveChanges();
        return new MimeMessage(message) {
            @Override
            protected void updateHeaders() throws MessagingException {
                setHeader("Content-Transfer-Encoding", "x-unknown");
            }
        };
    }

    private void send(String to, String subject) throws MessagingException {
        Transport.send(message(to, subject));
    }

    private MimeMessage message(String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("mpp@example.id");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject);
        message.setText("Selamat pagi");
        return message;
    }
}
