package id.mppdigital.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.notification.delivery.Letter;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Text;
import id.mppdigital.platform.work.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpConnectionsTests {
    @ParameterizedTest
    @ValueSource(strings = {"421 too many messages on this connection", ""})
    void anEmailThatMeetsTheEndOfAKeptConnectionGoesOverANewOneAtOnce(String farewell) throws Exception {
        try (var server = new ImpatientMailServer(farewell)) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(server.port());
            var settings = new EmailSettings("no-reply@mpp.localhost", 100, Duration.ofSeconds(30));
            var connections = new SmtpConnections(sender, settings, new SimpleMeterRegistry());
            var channel = new EmailChannel(new EmailMessage(sender, settings), connections);

            for (int n = 1; n <= 3; n++) {
                assertThat(channel.send(letter())).isEqualTo(new Outcome.Done());
            }

            assertThat(server.taken()).isEqualTo(3);
            connections.destroy();
        }
    }

    private static Letter letter() {
        var text = new Text("Permohonan", "Diajukan", "<p>Diajukan</p>");
        return new Letter(UUID.randomUUID(), "siti@example.id", Language.INDONESIAN, text);
    }
}
