package id.mppdigital.catalog.manifest;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a manifest can describe, in the order in which they are stored: nothing refers to a later kind. */
public enum ManifestKind {
    REGISTER("Register"),
    CHANNEL("Channel"),
    SERVICE("Service"),
    EVIDENCE("Evidence"),
    LIFE_EVENT("LifeEvent"),
    MALL("Mall"),
    AGENCY("Agency"),
    OFFERING("Offering");

    private final String label;

    ManifestKind(String label) {
        this.label = label;
    }

    /** The word that stands in the manifest. */
    public String label() {
        return label;
    }

    static Optional<ManifestKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    String codeOf(JsonNode metadata) {
        return switch (this) {
            case REGISTER, CHANNEL, EVIDENCE, MALL, AGENCY ->
                metadata.path("code").asString("");
            case SERVICE, LIFE_EVENT ->
                metadata.path("code").asString("") + "@"
                        + metadata.path("version").asInt(0);
            case OFFERING ->
                metadata.path("mall").asString("") + "/"
                        + metadata.path("service").asString("");
        };
    }
}
