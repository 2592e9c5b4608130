package id.mppdigital.e2e;

import id.mppdigital.local.access.Api;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an agency's back-end received: the ledger outside the platform. */
public record AgencyLedger(Api api) {
    /** Deliveries of an application, in the order of their arrival. */
    public List<JsonNode> of(String applicationId) {
        return all().stream()
                .filter(delivery ->
                        applicationId.equals(delivery.path("applicationId").asString()))
                .toList();
    }

    List<JsonNode> all() {
        return api.get("/received").require().valueStream().toList();
    }

    public void mode(String mode) {
        api.post("/control", Map.of("mode", mode), Map.of()).require();
    }

    /** Whether it decides its cases by itself, or receives them and leaves them to an officer. */
    public void decides(boolean byItself) {
        api.post("/control", Map.of("decide", byItself), Map.of()).require();
    }
}
