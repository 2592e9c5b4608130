package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** The page that a caller asks for, of a list that is sorted by code. */
record Paging(
        @BindParam("limit") @Nullable Integer asked,
        @Nullable String after) {
    private static final int USUAL = 20;

    int limit() {
        return Page.limit(asked == null ? USUAL : asked);
    }

    /** The code after which the page begins; empty for the first one. */
    String afterCode() {
        return after == null ? "" : Cursor.decode(after).parts().getLast();
    }
}
