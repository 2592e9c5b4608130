package id.mppdigital.application.catalog.replica;

import id.mppdigital.application.catalog.BilingualText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record AgencyChanged(
        String code, BilingualText name, @Nullable Endpoint endpoint) {
    record Endpoint(@Nullable Map<String, Object> encryptionKey) {}

    Optional<Map<String, Object>> encryptionKey() {
        return Optional.ofNullable(endpoint).map(Endpoint::encryptionKey);
    }
}
