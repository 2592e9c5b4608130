package id.mppdigital.notification.email;

import id.mppdigital.platform.work.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The connections to the mail server, each kept for several e-mails and used by one sender at a time. A server may
 * close one at any moment: that is no failure of the e-mail, which goes over a new one at once.
 */
@Component
class SmtpConnections implements DisposableBean {
    private final JavaMailSenderImpl mail;
    private final EmailSettings settings;
    private final Counter opened;
    private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

    SmtpConnections(JavaMailSenderImpl mail, EmailSettings settings, MeterRegistry meters) {
        this.mail = mail;
        this.settings = settings;
        this.opened = meters.counter("mpp.notification.smtp.connections");
    }

    Outcome send(MimeMessage email) {
        var kept = kept();
        if (kept == null) {
            return sendOnNew(email);
        }
        var outcome = sendOn(kept, email);
        // The server's limit or time-out met a connection that worked a moment ago.
        return kept.isClosed() && !(outcome instanceof Outcome.Done) ? sendOnNew(email) : outcome;
    }

    private Outcome sendOnNew(MimeMessage email) {
        SmtpConnection fresh;
        try {
            fresh = SmtpConnection.open(mail);
        } catch (MessagingException failure) {
            return SmtpFailure.toConnect(failure);
        }
        opened.increment();
        return sendOn(fresh, email);
    }

    private Outcome sendOn(SmtpConnection connection, MimeMessage email) {
        var outcome = connection.send(email);
        if (connection.isClosed()) {
            return outcome;
        }
        if (connection.emails() < settings.emailsPerConnection()) {
            idle.addFirst(connection);
        } else {
            connection.close();
        }
        return outcome;
    }

    /** A connection that the server still keeps, too. */
    private @Nullable SmtpConnection kept() {
        for (var next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            if (next.isAlive()) {
                return next;
            }
            next.close();
        }
        return null;
    }

    @Scheduled(fixedDelay = 5_000)
    void closeIdle() {
        closeIdleFor(settings.connectionIdle());
    }

    @Override
    public void destroy() {
        closeIdleFor(Duration.ZERO);
    }

    // The one used longest ago is last; who takes it out owns it.
    private void closeIdleFor(Duration time) {
        for (var last = idle.pollLast(); last != null; last = idle.pollLast()) {
            if (!last.isIdleFor(time)) {
                idle.addLast(last);
                return;
            }
            last.close();
        }
    }
}
