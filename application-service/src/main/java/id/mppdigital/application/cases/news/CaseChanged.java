package id.mppdigital.application.cases.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Application.ServiceRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code id.mppdigital.case.changed.v1}.
 *
 * @param representative the account of who submitted it for the citizen and may still act; null for nobody
 * @param begunAt when the case was submitted
 * @param parts that it tells of, the one that it is about first; all of them at the end
 */
record CaseChanged(
        UUID caseId,
        String citizenId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String representative,
        String mall,
        EventNamed lifeEvent,
        Instant begunAt,
        Change change,
        List<PartChanged> parts) {
    static final String TYPE = "id.mppdigital.case.changed.v1";

    /** What a citizen hears of a case. */
    enum Change {
        /** A part asks for what only became known now. */
        PART_ASKS,
        /** Its agency has let the deadline pass. */
        PART_LATE,
        /** Its product will not come; the other parts are those for which something follows. */
        PART_REFUSED,
        /** Nothing is open any more. */
        ENDED
    }

    record EventNamed(String code, int version, BilingualText name) {}

    /** @param state as in the case's table */
    record PartChanged(String code, ServiceRef service, String state) {}
}
