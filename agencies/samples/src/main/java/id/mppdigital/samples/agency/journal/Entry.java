package id.mppdigital.samples.agency.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.mppdigital.samples.agency.journal.Transition.Bill;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the journal: something that happened, in the order in which it happened. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
    @Type(value = Entry.Delivery.class, name = "delivery"),
    @Type(value = Entry.Step.class, name = "step"),
    @Type(value = Entry.Fetched.class, name = "document"),
    @Type(value = Entry.Billed.class, name = "bill"),
    @Type(value = Entry.Uploaded.class, name = "certificate")
})
public sealed interface Entry {
    /** The delivery that the entry is, or belongs to. */
    String webhookId();

    /** A webhook that was taken in. */
    record Delivery(String webhookId, @Nullable String traceparent, Instant receivedAt, Webhook message)
            implements Entry {}

    /**
     * A status that the platform was told.
     *
     * @param note what the platform said when it refused
     */
    record Step(
            String webhookId,
            Instant at,
            Transition transition,
            Outcome outcome,
            @Nullable String note) implements Entry {
        /** Whether the agency has nothing more to do about the delivery. */
        public boolean endsWork() {
            return outcome == Outcome.REFUSED || transition.to().endsWork();
        }
    }

    /** A document that was fetched, or could not be. */
    record Fetched(String webhookId, DocumentCheck document) implements Entry {}

    /** A bill that was made out. */
    record Billed(String webhookId, Bill bill) implements Entry {}

    /** A certificate that the platform has taken. */
    record Uploaded(String webhookId, String receipt) implements Entry {}

    enum Outcome {
        MOVED,
        /** The application stands there already, or further on. */
        ALREADY_MOVED,
        REFUSED
    }
}
