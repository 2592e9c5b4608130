package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** The page that a caller asks for, of a list that is sorted by code. */
record Paging(int limit, @Nullable String after) {
    Paging {
        Page.limit(limit);
    }

    /** The code after which the page begins; empty for the first one. */
    String afterCode() {
        return after == null ? "" : Cursor.decode(after).parts().getLast();
    }
}
