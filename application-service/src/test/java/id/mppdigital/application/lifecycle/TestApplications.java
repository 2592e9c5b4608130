package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.UUID;

/** Applications and moves for tests of the rules. */
final class TestApplications {
    static final Instant FILED = Instant.parse("2026-11-24T02:00:00Z");
    static final Instant LATER = FILED.plusSeconds(60);

    private TestApplications() {}

    static Application at(ApplicationStatus status) {
        return new Application(
                new ApplicationId(new UUID(7, 1)),
                "63.71-2026-000001",
                "K7QX-92MD",
                "siti",
                "63.71",
                new Application.AgencyRef("polres-banjarmasin", new BilingualText("Polres", "Police")),
                new Application.ServiceRef("skck", 1, new BilingualText("SKCK", "Police record certificate")),
                "portal",
                status,
                null,
                1,
                FILED,
                FILED,
                FILED,
                new Application.Handling(null, null));
    }

    static Move move(ApplicationStatus to, Actor actor) {
        return new Move(to, null, null, Remarks.NONE, Enclosures.NONE, actor, "somebody");
    }

    static Move stage(String stage) {
        return new Move(
                ApplicationStatus.IN_REVIEW, stage, null, Remarks.NONE, Enclosures.NONE, Actor.AGENCY, "somebody");
    }
}
