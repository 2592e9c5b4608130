package id.mppdigital.notification.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works the queue off: woken by commits, polling as the backstop. While the mail server is down it looks with a single e-mail,
 * ever less often, so that an outage costs neither attempts nor a storm of connections.
 */
@Component
class DeliveryLoop implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeliveryLoop.class);

    private final SendDueEmails due;
    private final WakeUps wakeUps;
    private final DeliverySettings settings;
    private final BackOff outagePause;
    private CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    DeliveryLoop(SendDueEmails due, WakeUps wakeUps, DeliverySettings settings) {
        this.due = due;
        this.wakeUps = wakeUps;
        this.settings = settings;
        this.outagePause = new BackOff(
                Duration.ofMillis(500),
                settings.longestOutagePause(),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("email-delivery").start(this::run);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        wakeUps.now();
        if (thread != null) {
            try {
                // What is under way may finish; what doesn't is sent again when its lease ends.
                thread.join(Duration.ofSeconds(20));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        int failures = 0;
        try {
            while (stopped.getCount() > 0) {
                SendDueEmails.Round round = round(failures == 0 ? settings.concurrency() : 1);
                failures = round == SendDueEmails.Round.OUTAGE ? failures + 1 : 0;
                switch (round) {
                    case OUTAGE -> stopped.await(outagePause.after(failures).toMillis(), TimeUnit.MILLISECONDS);
                    case NOTHING_LEFT -> wakeUps.await(settings.poll());
                    case MORE_TO_DO -> {}
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private SendDueEmails.Round round(int limit) {
        try {
            return due.send(limit);
        } catch (RuntimeException | Error broken) {
            // Without the loop nothing would be sent until a restart, so it outlives everything; the queue loses
            // nothing.
            log.warn("Could not look for e-mails: {}", broken.getClass().getName());
            return SendDueEmails.Round.OUTAGE;
        }
    }
}
