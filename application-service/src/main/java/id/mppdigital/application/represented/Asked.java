package id.mppdigital.application.represented;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Remarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency wants corrected.
 *
 * @param reason its words for the whole; null where it only marked something
 * @param marks fields and documents; empty where everything may be corrected
 */
record Asked(@Nullable BilingualText reason, List<Remarks.Mark> marks) {
    static Asked of(Remarks remarks) {
        return new Asked(remarks.reason(), remarks.marked());
    }
}
