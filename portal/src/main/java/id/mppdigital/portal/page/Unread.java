package id.mppdigital.portal.page;

import java.util.OptionalInt;

/** How many messages a citizen has not read, for the menu of every page. */
public interface Unread {
    /** Empty while it can't be said: no page waits or fails for it. */
    OptionalInt of(Person citizen);
}
