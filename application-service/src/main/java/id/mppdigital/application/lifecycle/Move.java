package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A request to move an application.
 *
 * @param stage the agency's own step inside IN_REVIEW, as declared in the service's manifest
 * @param reasonCode a code of the agency for machines; the texts are in the remarks
 * @param by subject or client of the caller, for the timeline
 */
public record Move(
        ApplicationStatus to,
        @Nullable String stage,
        @Nullable String reasonCode,
        Remarks remarks,
        @JsonUnwrapped Enclosures enclosures,
        Actor actor,
        String by) {
    /** An automated refusal is set aside, because an objection to it was agreed to. */
    public static final String OBJECTION_UPHELD = "objection-upheld";

    /** @param code why, for machines */
    public static Move bySystem(ApplicationStatus to, String code) {
        return new Move(to, null, code, Remarks.NONE, Enclosures.NONE, Actor.SYSTEM, "system");
    }

    /** Not a move at all: the status and the stage stay, and the code says what was learnt. */
    public static Move noteBySystem(ApplicationStatus status, @Nullable String stage, String code) {
        return new Move(status, stage, code, Remarks.NONE, Enclosures.NONE, Actor.SYSTEM, "system");
    }

    public static Move byCitizen(ApplicationStatus to, String citizenId, Remarks remarks) {
        return new Move(to, null, null, remarks, Enclosures.NONE, Actor.CITIZEN, citizenId);
    }
}
