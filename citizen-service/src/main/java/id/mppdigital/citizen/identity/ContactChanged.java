package id.mppdigital.citizen.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code id.mppdigital.citizen.contact-changed.v1}.
 *
 * @param sealed a JWE for notification-service over {@link Reach}
 */
record ContactChanged(String citizenId, String locale, Map<String, Object> sealed) {
    static final String TOPIC = "mpp.citizens";
    static final String TYPE = "id.mppdigital.citizen.contact-changed.v1";

    record Reach(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String name) {}
}
