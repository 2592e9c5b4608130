package id.mppdigital.notification.delivery;

import id.mppdigital.notification.contact.ContactArrived;
import id.mppdigital.notification.message.MessageWritten;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outgoing channels at work, each with a loop of its own: one channel's outage or backlog delays no other. */
@Component
public class Deliveries implements SmartLifecycle {
    /** What is under way may finish; what doesn't is sent again when its lease ends. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final DeliveryQueue queue;
    private final SendDue due;
    private final List<OutgoingChannel> channels;
    private final Set<String> names;
    private final DeliverySettings settings;
    private volatile List<DeliveryLoop> loops = List.of();

    Deliveries(DeliveryQueue queue, SendDue due, List<OutgoingChannel> channels, DeliverySettings settings) {
        this.queue = queue;
        this.due = due;
        this.channels = channels;
        this.names = channels.stream().map(OutgoingChannel::name).collect(Collectors.toSet());
        this.settings = settings;
    }

    @EventListener
    void queue(MessageWritten message) {
        if (names.contains(message.channel())) {
            queue.add(message);
            wakeAfterCommit();
        }
    }

    @EventListener
    void open(ContactArrived contact) {
        if (queue.contactArrived(contact.citizenId())) {
            wakeAfterCommit();
        }
    }

    /** Lets every channel look into the queue as soon as the running transaction has committed. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                loops.forEach(DeliveryLoop::wake);
            }
        });
    }

    @Override
    public synchronized void start() {
        loops = channels.stream()
                .map(channel -> new DeliveryLoop(channel, due, settings))
                .toList();
        loops.forEach(DeliveryLoop::start);
    }

    @Override
    public synchronized void stop() {
        var stopping = loops;
        loops = List.of();
        stopping.forEach(DeliveryLoop::stop);
        try {
            for (var loop : stopping) {
                loop.join(LONGEST_STOP);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !loops.isEmpty();
    }
}
