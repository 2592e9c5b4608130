package id.mppdigital.application.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of an application, with the texts that came with it.
 *
 * @param by the account or client that made it; never shown
 * @param setAside only, and true, where it is a decision that counts no more, as an objection to it was agreed to
 * @param agency whose officer or system made it, by its name at filing; absent otherwise. Which officer it was, the agency
 *     knows
 * @param represented both persons' names, where a parent or a kuasa made it; absent otherwise
 */
public record TimelineEntry(
        long sequence,
        ApplicationStatus from,
        ApplicationStatus to,
        @Nullable String stage,
        @Nullable String reasonCode,
        Actor actor,
        Instant at,
        Remarks remarks,
        @JsonIgnore String by,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean setAside,

        @JsonInclude(JsonInclude.Include.NON_NULL) Application.@Nullable AgencyRef agency,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Represented represented) {
    /**
     * @param principal the applicant's name
     * @param representative the name of who acted
     */
    public record Represented(String principal, String representative) {}

    /** Whether somebody else than the applicant made it on the applicant's side. */
    public boolean isRepresented(Application application) {
        return actor == Actor.CITIZEN && !by.equals(application.citizenId());
    }

    /** For who may know what happened, but not what was said. */
    public TimelineEntry withoutWords() {
        return new TimelineEntry(
                sequence, from, to, stage, reasonCode, actor, at, Remarks.NONE, by, setAside, agency, represented);
    }

    public TimelineEntry with(Represented names) {
        return new TimelineEntry(
                sequence, from, to, stage, reasonCode, actor, at, remarks, by, setAside, agency, names);
    }

    TimelineEntry asSetAside() {
        return new TimelineEntry(
                sequence, from, to, stage, reasonCode, actor, at, remarks, by, true, agency, represented);
    }

    /** Whether the decision before it was set aside. */
    boolean setsAside(TimelineEntry decision) {
        return Move.OBJECTION_UPHELD.equals(reasonCode)
                && actor == Actor.SYSTEM
                && decision.sequence < sequence
                && decision.from != decision.to
                && decision.to == from;
    }
}
