package id.mppdigital.notification.email;

import id.mppdigital.platform.work.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** A connection to the mail server; used by one sender at a time. */
class SmtpConnection {
    private static final Duration SURE = Duration.ofSeconds(1);

    private final Transport transport;
    private int emails;
    private boolean closed;
    private long usedAt = System.nanoTime();

    private SmtpConnection(Transport transport) {
        this.transport = transport;
    }

    static SmtpConnection open(JavaMailSenderImpl mail) throws MessagingException {
        var protocol = mail.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : mail.getProtocol();
        var transport = mail.getSession().getTransport(protocol);
        var login = StringUtils.hasText(mail.getUsername());
        transport.connect(
                mail.getHost(), mail.getPort(), login ? mail.getUsername() : null, login ? mail.getPassword() : null);
        return new SmtpConnection(transport);
    }

    Outcome send(MimeMessage email) {
        emails++;
        try {
            transport.sendMessage(email, email.getAllRecipients());
            return new Outcome.Done();
        } catch (MessagingException failure) {
            var outcome = SmtpFailure.toSend(failure);
            if (outcome instanceof Outcome.Outage || !transport.isConnected()) {
                close();
            }
            return outcome;
        } finally {
            usedAt = System.nanoTime();
        }
    }

    /** Asks the server, with one NOOP, unless it has answered a moment ago. */
    boolean isAlive() {
        return !isIdleFor(SURE) || transport.isConnected();
    }

    boolean isClosed() {
        return closed;
    }

    int emails() {
        return emails;
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - usedAt >= time.toNanos();
    }

    void close() {
        closed = true;
        try {
            transport.close();
        } catch (MessagingException _) {
            // The server has closed it before.
        }
    }
}
