package id.mppdigital.application.listing;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.PageQuery;

/**
 * How a list is sorted. Its cursor tells the orders apart, so that one of another order is refused.
 *
 * @see ListFilter
 */
enum ListOrder {
    /** By submission time, which never changes: so pages stay stable while applications move. */
    NEWEST("submitted_at desc, id desc") {
        @Override
        Cursor cursor(ApplicationSummary last) {
            return Cursor.of(last.submittedAt(), last.id());
        }

        @Override
        void startAfter(Cursor cursor, PageQuery page) {
            page.where("(submitted_at, id) < (:submittedAt, :id)", "id", cursor.uuid(1))
                    .with("submittedAt", cursor.instant(0));
        }
    },
    DUE("due_at, id") {
        @Override
        Cursor cursor(ApplicationSummary last) {
            return Cursor.of(name(), requireNonNull(last.dueAt()).toInstant(), last.id());
        }

        @Override
        void startAfter(Cursor cursor, PageQuery page) {
            page.where("(due_at, id) > (:dueAt, :id)", "id", cursor.uuid(2)).with("dueAt", cursor.instant(1));
        }
    },
    NUMBER("registration_number collate \"C\" desc") {
        @Override
        Cursor cursor(ApplicationSummary last) {
            return Cursor.of(name(), last.registrationNumber());
        }

        @Override
        void startAfter(Cursor cursor, PageQuery page) {
            if (cursor.parts().size() != 2 || !cursor.parts().getFirst().equals(name())) {
                throw Cursor.invalid();
            }
            page.where(
                    "registration_number collate \"C\" < :last",
                    "last",
                    cursor.parts().getLast());
        }
    };

    private final String sql;

    ListOrder(String sql) {
        this.sql = sql;
    }

    static ListOrder of(ListFilter filter) {
        if (filter.number() != null) {
            return NUMBER;
        }
        return filter.due() == null ? NEWEST : DUE;
    }

    PageQuery page() {
        return new PageQuery("application", sql);
    }

    abstract Cursor cursor(ApplicationSummary last);

    abstract void startAfter(Cursor cursor, PageQuery page);
}
