package id.mppdigital.application.lifecycle;

import id.mppdigital.application.status.ApplicationStatus;

/**
 * One change of an application, filing it included.
 *
 * @param from the status before; DRAFT when it is filed
 * @param now the application after the change
 * @param enclosed what the change brought that is new
 * @param type the event's type
 * @param data the event's data
 */
public record Change(ApplicationStatus from, Application now, Move move, Enclosed enclosed, String type, Object data) {
    /** A filing, or a correction of the dossier. */
    public static Change of(ApplicationStatus from, Application now, Move move, String type, Object data) {
        return new Change(from, now, move, Enclosed.NOTHING, type, data);
    }

    public static Change moved(ApplicationStatus from, Application now, Move move, Enclosed enclosed) {
        return new Change(
                from, now, move, enclosed, ApplicationMoved.TYPE, ApplicationMoved.of(from, now, move, enclosed));
    }

    boolean isFirst() {
        return now.sequence() == 1;
    }
}
