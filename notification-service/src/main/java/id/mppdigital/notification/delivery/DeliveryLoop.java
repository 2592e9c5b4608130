package id.mppdigital.notification.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works one channel's queue off: woken by commits, polling as the backstop. While the channel's server is down it looks with
 * a single message, ever less often, so that an outage costs neither attempts nor a storm of connections.
 */
class DeliveryLoop {
    private static final Logger log = LoggerFactory.getLogger(DeliveryLoop.class);

    private final OutgoingChannel channel;
    private final SendDue due;
    private final DeliverySettings settings;
    private final BackOff outagePause;
    private final WakeUp wakeUp = new WakeUp();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    DeliveryLoop(OutgoingChannel channel, SendDue due, DeliverySettings settings) {
        this.channel = channel;
        this.due = due;
        this.settings = settings;
        this.outagePause = new BackOff(
                Duration.ofMillis(500),
                settings.longestOutagePause(),
                () -> ThreadLocalRandom.current().nextDouble());
        this.thread = Thread.ofVirtual().name("delivery-" + channel.name()).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void wake() {
        wakeUp.now();
    }

    /** Begins no further message. */
    void stop() {
        stopped.countDown();
        wakeUp.now();
    }

    void join(Duration longest) throws InterruptedException {
        thread.join(longest);
    }

    private void run() {
        int failures = 0;
        try {
            while (stopped.getCount() > 0) {
                var round = round(failures == 0 ? settings.concurrency() : 1);
                failures = round == SendDue.Round.OUTAGE ? failures + 1 : 0;
                switch (round) {
                    case OUTAGE -> stopped.await(outagePause.after(failures).toMillis(), TimeUnit.MILLISECONDS);
                    case NOTHING_LEFT -> wakeUp.await(settings.poll());
                    case MORE_TO_DO -> {}
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private SendDue.Round round(int limit) {
        try {
            return due.send(channel, limit);
        } catch (RuntimeException | Error broken) {
            // Without the loop the channel would send nothing until a restart, so the loop outlives every failure;
            // the queue loses nothing.
            log.warn(
                    "Could not look for messages on {}: {}",
                    channel.name(),
                    broken.getClass().getName());
            return SendDue.Round.OUTAGE;
        }
    }
}
