package id.mppdigital.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.notification.MailServer;
import id.mppdigital.notification.NotificationTest;
import id.mppdigital.notification.delivery.Letter;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Text;
import id.mppdigital.platform.work.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@NotificationTest
class SmtpConnectionsIT {
    private static final String SENDER = "MPP Digital <no-reply@mpp.localhost>";

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MailServer mail;

    private final String address = UUID.randomUUID() + "@example.id";

    @SuppressWarnings("NullAway.Init") // made before each test
    private SmtpConnections connections;

    @SuppressWarnings("NullAway.Init")
    private EmailChannel channel;

    @BeforeEach
    void keepTwentyEmailsToAConnection() throws Exception {
        var settings = new EmailSettings(SENDER, 20, Duration.ofSeconds(30));
        connections = new SmtpConnections(sender, settings, new SimpleMeterRegistry());
        channel = new EmailChannel(new EmailMessage(sender, settings), connections);
    }

    @AfterEach
    void hangUp() {
        connections.destroy();
        mail.up();
    }

    @Test
    void aHundredEmailsNeedAConnectionForEachTwenty() {
        int before = mail.connections();

        for (int n = 0; n < 100; n++) {
            assertThat(send()).isEqualTo(new Outcome.Done());
        }

        assertThat(mail.connections() - before).isEqualTo(5);
        assertThat(mail.messagesTo(address)).hasSize(100);
    }

    @Test
    void aConnectionThatTheServerHasClosedCostsTheNextEmailNothing() {
        assertThat(send()).isEqualTo(new Outcome.Done());
        mail.up();

        assertThat(send()).isEqualTo(new Outcome.Done());

        assertThat(mail.messagesTo(address)).hasSize(2);
    }

    @Test
    void aConnectionThatIsKeptHidesNoOutage() {
        assertThat(send()).isEqualTo(new Outcome.Done());
        mail.down();

        assertThat(send()).isEqualTo(new Outcome.Outage("smtp-unreachable"));
    }

    @Test
    void aConnectionNobodyUsesIsKeptNoLongerThanItsTime() throws Exception {
        var impatient = new EmailSettings(SENDER, 20, Duration.ZERO);
        connections = new SmtpConnections(sender, impatient, new SimpleMeterRegistry());
        channel = new EmailChannel(new EmailMessage(sender, impatient), connections);
        int before = mail.connections();

        assertThat(send()).isEqualTo(new Outcome.Done());
        connections.closeIdle();
        assertThat(send()).isEqualTo(new Outcome.Done());

        assertThat(mail.connections() - before).isEqualTo(2);
    }

    private Outcome send() {
        var text = new Text("Permohonan", "Diajukan", "<p>Diajukan</p>");
        return channel.send(new Letter(UUID.randomUUID(), address, Language.INDONESIAN, text));
    }
}
