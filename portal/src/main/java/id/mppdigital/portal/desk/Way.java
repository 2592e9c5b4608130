package id.mppdigital.portal.desk;

import org.jspecify.annotations.Nullable;

/** The way back from a dossier. */
final class Way {
    static final String QUEUE = "/desk";

    private Way() {}

    /** The address of the queue that was left; its first page when an address is none of the queue's. */
    static String back(@Nullable String from) {
        return from != null && from.matches("/desk(\\?[A-Za-z0-9=&%._~+-]*)?") ? from : QUEUE;
    }
}
