package id.mppdigital.samples.agency.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.samples.agency.desk.Desk;
import id.mppdigital.samples.agency.journal.DocumentCheck;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Entry.Fetched;
import id.mppdigital.samples.agency.journal.Entry.Step;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.rules.Dossier;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came in, in order of arrival, each once, with what became of it. */
@Component
class Inbox {
    private final Journal journal;
    private final Desk desk;
    private final ConcurrentHashMap<String, Integer> repeats = new ConcurrentHashMap<>();

    Inbox(Journal journal, Desk desk) {
        this.journal = journal;
        this.desk = desk;
    }

    void take(Delivery delivery) {
        if (journal.take(delivery)) {
            desk.take(delivery);
        } else {
            repeats.merge(delivery.webhookId(), 1, Integer::sum);
        }
    }

    List<Received> received() {
        var deliveries = journal.deliveries();
        return IntStream.range(0, deliveries.size())
                .mapToObj(index -> received(index + 1, deliveries.get(index)))
                .toList();
    }

    private Received received(int order, Delivery delivery) {
        var message = delivery.message();
        var data = message.data();
        return new Received(
                new Arrival(
                        order,
                        delivery.webhookId(),
                        delivery.traceparent(),
                        delivery.receivedAt(),
                        repeats.getOrDefault(delivery.webhookId(), 0)),
                new Subject(
                        message.type(),
                        data.sequence(),
                        data.applicationId(),
                        data.registrationNumber(),
                        data.service().code(),
                        data.dossier(),
                        data.openedWith()),
                journal.of(Fetched.class, delivery).stream()
                        .map(Fetched::document)
                        .toList(),
                journal.of(Step.class, delivery));
    }

    /**
     * A delivery and its case.
     *
     * @param steps what the platform was told, and what it said
     */
    record Received(
            @JsonUnwrapped Arrival arrival,
            @JsonUnwrapped Subject subject,
            List<DocumentCheck> documents,
            List<Step> steps) {}

    /**
     * How a delivery came.
     *
     * @param order from 1, by arrival
     * @param repeats how often the same id came again since the last start
     */
    record Arrival(int order, String webhookId, @Nullable String traceparent, Instant receivedAt, int repeats) {}

    /**
     * What a delivery is about.
     *
     * @param openedWith the key that the dossier was sealed for; null if it came in clear
     */
    record Subject(
            String type,
            long sequence,
            String applicationId,
            String registrationNumber,
            String service,
            @Nullable Dossier dossier,
            @Nullable String openedWith) {}
}
