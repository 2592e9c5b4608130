package id.mppdigital.citizen.correction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agency that may keep a register: what this service reads of {@code
 * id.mppdigital.catalog.agency-changed.v1}.
 *
 * @param kind of agencies that do the same in different places
 * @param endpoint null for an agency that decides at its desk
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Keeper(
        String code,
        String kind,
        List<String> malls,
        @Nullable Endpoint endpoint) {
    static final String TOPIC = "mpp.catalog.agencies";
    static final String TYPE = "id.mppdigital.catalog.agency-changed.v1";

    /**
     * @param encryptionKey a public JWK; null where the agency has published none
     * @param encryptionKeys all of them; null in an event from before there were several
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Endpoint(
            @Nullable Map<String, Object> encryptionKey,
            @Nullable List<Map<String, Object>> encryptionKeys) {
        List<Map<String, Object>> keys() {
            if (encryptionKeys != null) {
                return encryptionKeys;
            }
            return encryptionKey == null ? List.of() : List.of(encryptionKey);
        }
    }
}
