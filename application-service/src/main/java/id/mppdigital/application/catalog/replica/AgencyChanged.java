package id.mppdigital.application.catalog.replica;

import id.mppdigital.application.catalog.BilingualText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record AgencyChanged(
        String code, BilingualText name, @Nullable Endpoint endpoint) {
    /** @param encryptionKeys all keys; null in events from before there could be several */
    record Endpoint(
            @Nullable Map<String, Object> encryptionKey,
            @Nullable List<Map<String, Object>> encryptionKeys) {
        private List<Map<String, Object>> keys() {
            if (encryptionKeys != null) {
                return encryptionKeys;
            }
            return encryptionKey == null ? List.of() : List.of(encryptionKey);
        }
    }

    List<Map<String, Object>> keys() {
        return endpoint == null ? List.of() : endpoint.keys();
    }
}
