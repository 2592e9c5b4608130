package id.mppdigital.application.lifecycle;

import id.mppdigital.application.status.ApplicationStatus;

/**
 * One change of an application, filing it included.
 *
 * @param from where it stood; DRAFT for one that is filed now
 * @param now the application as the change leaves it
 * @param enclosed what came with the change and was not there before
 * @param type the event that tells it
 * @param data that event's data
 */
public record Change(ApplicationStatus from, Application now, Move move, Enclosed enclosed, String type, Object data) {
    /** Files an application, or changes what was handed in. */
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
