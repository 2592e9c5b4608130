package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.keys.CopyPart.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a citizen asked for a right.
 *
 * @param account who asked; null once the citizen is erased
 * @param dueAt when it has to be answered
 * @param endedAt when it was; null while it is open
 */
record RightsRequest(UUID id, @Nullable String account, Right kind, Status status, Clock clock) {
    /** @param endedAt null while it runs */
    record Clock(
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

    enum Status {
        RECEIVED,
        FULFILLED
    }

    static RightsRequest of(UUID id, String account, Right kind, Instant now) {
        return new RightsRequest(id, account, kind, Status.RECEIVED, Clock.from(now));
    }

    RightsRequest fulfilled(Instant now) {
        return new RightsRequest(id, account, kind, Status.FULFILLED, clock.stoppedAt(now));
    }

    /** Nobody's, as the person it would belong to is erased with it. */
    RightsRequest ofNobody() {
        return new RightsRequest(id, null, kind, status, clock);
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
