package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.FactDecision;
import id.mppdigital.citizen.erasure.Begun;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is read of an application that moved.
 *
 * @param to its status from now on
 * @param actor who moved it: OFFICER is a person; null in an older event
 * @param begunAt when its citizen submitted it, be it in a case; null in an older event
 * @param facts what the agency found: a JWE for this service alone, over {@link Found}
 */
record Moved(
        UUID applicationId,
        String citizenId,
        @Nullable String registrationNumber,
        @Nullable Service service,
        String to,
        @Nullable String actor,
        Instant at,
        @Nullable Instant begunAt,
        @Nullable Map<String, Object> facts) {
    /** By the facts that it becomes. */
    record Found(Map<String, JsonNode> facts) {
        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Found" + facts.keySet();
        }
    }

    record Service(String code, Wording name) {}

    Begun begun() {
        return new Begun(citizenId, applicationId, begunAt == null ? at : begunAt);
    }

    boolean isGranted() {
        return Set.of("APPROVED", "DEEMED_GRANTED").contains(to);
    }

    /** Nobody decides on what is withdrawn, refused or expired: its answers concern no register any more. */
    boolean isInVain() {
        return Set.of("WITHDRAWN", "REJECTED", "EXPIRED").contains(to);
    }

    /** No person refused it: an objection may be agreed to, and a person decide anew. */
    boolean mayBeDecidedAnew() {
        return !to.equals("WITHDRAWN") && !"OFFICER".equals(actor);
    }

    /** As it is told beside each fact that it makes known. */
    @Nullable
    FactDecision decision() {
        return registrationNumber == null || service == null
                ? null
                : new FactDecision(applicationId, registrationNumber, service.code(), service.name());
    }
}
