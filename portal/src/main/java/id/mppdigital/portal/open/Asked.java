package id.mppdigital.portal.open;

import id.mppdigital.portal.api.StatusApi.Status;
import org.jspecify.annotations.Nullable;

/** What was asked about a registration number, and what came of it. */
record Asked(String number, @Nullable Status status, boolean failed) {
    static Asked nothing(String number) {
        return new Asked(number, null, false);
    }

    static Asked wrong(String number) {
        return new Asked(number, null, true);
    }
}
