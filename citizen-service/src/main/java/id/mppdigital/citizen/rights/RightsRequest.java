package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.TellObjection;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a citizen asked for a right.
 *
 * @param account whose data it is about; null once the citizen is erased
 * @param representation by which a parent asked for a child; null for oneself
 */
public record RightsRequest(
        UUID id, @Nullable String account, @Nullable UUID representation, Right kind, Status status, Clock clock) {
    /**
     * @param dueAt when it has to be answered
     * @param endedAt when it was; null while it runs
     */
    public record Clock(
            Instant receivedAt, Instant dueAt, @Nullable Instant endedAt) {
        /** 3 × 24 hours pass on holidays too: UU 27/2022 art. 32 (2) speaks of hours, not of working days. */
        private static final Duration TIME = Duration.ofHours(3 * 24);

        static Clock from(Instant now) {
            var received = now.truncatedTo(ChronoUnit.MICROS);
            return new Clock(received, received.plus(TIME), null);
        }

        Clock stoppedAt(Instant now) {
            return new Clock(receivedAt, dueAt, now.truncatedTo(ChronoUnit.MICROS));
        }
    }

    public enum Status {
        RECEIVED,
        FULFILLED,
        /** Answered with a reason why not. */
        REFUSED,
        /** The citizen took it back, or was erased. */
        WITHDRAWN
    }

    static RightsRequest of(Holder holder, Right kind, Instant now) {
        var parent = holder.parent();
        return new RightsRequest(
                Ids.next(),
                holder.citizen().id(),
                parent == null ? null : parent.representation(),
                kind,
                Status.RECEIVED,
                Clock.from(now));
    }

    RightsRequest fulfilled(Instant now) {
        return ended(Status.FULFILLED, now);
    }

    public RightsRequest ended(Status outcome, Instant now) {
        return new RightsRequest(id, account, representation, kind, outcome, clock.stoppedAt(now));
    }

    /** Tells the desk, where the dispute objects to a decision. */
    public void tell(TellObjection desk, Dispute dispute) {
        desk.changed(dispute, status.name(), clock.receivedAt(), clock.dueAt(), clock.endedAt());
    }

    public boolean isOpen() {
        return clock.endedAt() == null;
    }

    /** @throws Problem 422 {@code idempotency-key-reused} when it asked for another right */
    RightsRequest as(Right asked) {
        if (kind != asked) {
            throw Problem.of(CitizenRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return this;
    }

    /** Nobody's, as the person it would belong to is erased with it. */
    RightsRequest ofNobody() {
        return new RightsRequest(id, null, null, kind, status, clock);
    }

    boolean givesCopy() {
        return kind == Right.ACCESS && status == Status.FULFILLED;
    }

    /** For the copy of the citizen. */
    List<Item> told() {
        return List.of(
                Item.of("id", "Permintaan", "Request", id),
                Item.of("kind", "Hak", "Right", kind.name()),
                Item.of("status", "Status", "Status", status.name()),
                Item.of("receivedAt", "Diterima", "Received", clock.receivedAt()),
                Item.of("dueAt", "Batas waktu", "Due", clock.dueAt()),
                Item.of("endedAt", "Selesai", "Ended", clock.endedAt()));
    }
}
