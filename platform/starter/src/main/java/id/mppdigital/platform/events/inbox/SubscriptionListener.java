package id.mppdigital.platform.events.inbox;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.events.UnreadableEvent;
import id.mppdigital.platform.events.kafka.EventRecords;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Handles the records of a poll: many in one transaction as long as none fails. After a failure it handles them one by
 * one, so that only the failing one is retried and parked.
 */
class SubscriptionListener implements BatchMessageListener<String, byte[]> {
    private static final Logger log = LoggerFactory.getLogger(SubscriptionListener.class);

    private static final long PAUSE_MILLIS = 200;

    private final EventSubscription subscription;
    private final Inbox inbox;
    private final Parking parking;
    private final int attempts;

    SubscriptionListener(EventSubscription subscription, Inbox inbox, Parking parking, int attempts) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.parking = parking;
        this.attempts = attempts;
    }

    /**
     * @throws BatchListenerFailedException for the first record that must wait until the database or the broker answers
     */
    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        int done = 0;
        int suspects = 0;
        while (done < records.size()) {
            var rest = records.subList(done, records.size());
            var events = suspects > 0 || rest.size() == 1 ? List.<StoredEvent>of() : readable(rest);
            if (events.size() < 2) {
                alone(rest.getFirst());
                done++;
                suspects--;
                continue;
            }
            try {
                done += inbox.receive(subscription, events);
            } catch (RuntimeException e) {
                suspects = upToFailing(events, e);
                log.info(
                        "{}: a batch failed, so {} of its events are now handled one by one: {}",
                        subscription.consumer(),
                        suspects,
                        Parking.reason(e));
            }
        }
    }

    /** The events up to the first unreadable record, which is parked when its turn comes. */
    private static List<StoredEvent> readable(List<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<StoredEvent>(records.size());
        try {
            for (var kafka : records) {
                events.add(EventRecords.read(kafka));
            }
        } catch (UnreadableEvent _) {
            return events;
        }
        return events;
    }

    private static int upToFailing(List<StoredEvent> events, RuntimeException failure) {
        var failed = Parking.find(FailedEvent.class, failure);
        int at = failed == null ? -1 : events.indexOf(failed.event());
        return at < 0 ? events.size() : at + 1;
    }

    private void alone(ConsumerRecord<String, byte[]> kafka) {
        try {
            for (int attempt = 1; !succeeds(kafka, attempt); attempt++) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchListenerFailedException("Interrupted", e, kafka);
        } catch (RuntimeException e) {
            throw new BatchListenerFailedException("Waiting until the database and the broker answer again", e, kafka);
        }
    }

    /** True if the record needs no further attempt: it had its effect, or it is parked. */
    private boolean succeeds(ConsumerRecord<String, byte[]> kafka, int attempt) {
        try {
            inbox.receive(subscription, List.of(EventRecords.read(kafka)));
            return true;
        } catch (RuntimeException e) {
            if (Outage.caused(e)) {
                throw e;
            }
            if (attempt < attempts && Parking.find(UnreadableEvent.class, e) == null) {
                return false;
            }
            parking.park(kafka, e);
            return true;
        }
    }
}
