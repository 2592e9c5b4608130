package id.mppdigital.citizen.attributes;

import id.mppdigital.platform.problem.Wording;
import java.util.UUID;

/**
 * The decision on an application by which a fact became known. It was made at the fact's as-of.
 *
 * @param registrationNumber under which the citizen knows the application
 * @param service its code
 */
public record FactDecision(UUID applicationId, String registrationNumber, String service, Wording serviceName) {
    /** For the copy of its citizen: {@code Akta kelahiran (Birth certificate), 63.71-2026-000001}. */
    String told() {
        return "%s (%s), %s".formatted(serviceName.id(), serviceName.en(), registrationNumber);
    }
}
