package id.mppdigital.platform.broker;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Waits for the broker while the service runs. When the broker answers, it creates the declared topics and starts what
 * needs the broker. If the broker is already there, that happens before anything else starts.
 */
public class BrokerWatch implements SmartLifecycle {
    private final BrokerConnection connection;
    private final KafkaAdmin topics;
    private final BrokerSettings settings;
    private final Reminder reminder;
    private final Clock clock;
    private final List<Runnable> waiting = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean reached;
    private boolean topicsMissing;
    private volatile boolean running;
    private volatile BrokerState state;

    BrokerWatch(
            BrokerConnection connection, KafkaAdmin topics, BrokerSettings settings, Reminder reminder, Clock clock) {
        this.connection = connection;
        this.topics = topics;
        this.settings = settings;
        this.reminder = reminder;
        this.clock = clock;
        this.topicsMissing = settings.createTopics();
        this.state = new BrokerState("The Kafka broker has not been asked yet", clock.instant());
    }

    /** Runs {@code start} as soon as a broker has answered: now, or later in the watch's own thread. */
    public synchronized void onceReached(Runnable start) {
        if (reached) {
            start.run();
        } else {
            waiting.add(start);
        }
    }

    BrokerState state() {
        return state;
    }

    @Override
    public void start() {
        running = true;
        try {
            look();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Thread.ofVirtual().name("broker-watch").start(this::watch);
    }

    private void watch() {
        try (connection) {
            while (!stopped.await(settings.interval().toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            connection.ask();
            createTopics();
            release();
            reminder.nothingMissing();
            now(null);
        } catch (BrokerUnavailable e) {
            now(e.reason());
            reminder.missing(e.reason(), e);
        }
    }

    /** The listeners start even if topics can't be created: creating them may be the operator's task. */
    private void createTopics() throws BrokerUnavailable {
        if (topicsMissing) {
            try {
                topics.initialize();
                topicsMissing = false;
            } catch (RuntimeException e) {
                release();
                throw new BrokerUnavailable("The topics of this service can't be created", e);
            }
        }
    }

    private synchronized void release() throws BrokerUnavailable {
        reached = true;
        while (!waiting.isEmpty()) {
            try {
                waiting.getFirst().run();
            } catch (RuntimeException e) {
                throw new BrokerUnavailable("A Kafka listener can't be started", e);
            }
            waiting.removeFirst();
        }
    }

    private void now(@Nullable String missing) {
        if (!Objects.equals(state.missing(), missing)) {
            state = new BrokerState(missing, clock.instant());
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the listeners and the web server, and stops after them. */
    @Override
    public int getPhase() {
        return 0;
    }
}
