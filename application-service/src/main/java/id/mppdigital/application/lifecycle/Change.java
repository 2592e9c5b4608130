package id.mppdigital.application.lifecycle;

import id.mppdigital.application.status.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * One change of an application, filing it included.
 *
 * @param from the status before; DRAFT when it is filed
 * @param now the application after the change
 * @param enclosed what the change brought that is new
 * @param key the Idempotency-Key that the application was filed with; null for a part of a case and
 *     for every later change
 */
public record Change(
        ApplicationStatus from,
        Application now,
        Move move,
        Enclosed enclosed,
        Event event,
        @Nullable String key) {
    /**
     * What is published of a change.
     *
     * @param type the event's type
     * @param data the event's data
     */
    public record Event(String type, Object data) {}

    public static Change filed(Application now, Move move, Event event, @Nullable String key) {
        return new Change(ApplicationStatus.DRAFT, now, move, Enclosed.NOTHING, event, key);
    }

    public static Change corrected(ApplicationStatus from, Application now, Move move, Event event) {
        return new Change(from, now, move, Enclosed.NOTHING, event, null);
    }

    public static Change moved(ApplicationStatus from, Application now, Move move) {
        return moved(from, now, move, Enclosed.NOTHING);
    }

    public static Change moved(ApplicationStatus from, Application now, Move move, Enclosed enclosed) {
        var event = new Event(ApplicationMoved.TYPE, ApplicationMoved.of(from, now, move, enclosed));
        return new Change(from, now, move, enclosed, event, null);
    }

    /** Something was learnt about it; its status stays. */
    public static Change noted(Application now, Move note, Event event) {
        return new Change(now.status(), now, note, Enclosed.NOTHING, event, null);
    }

    boolean isFirst() {
        return now.sequence() == 1;
    }
}
