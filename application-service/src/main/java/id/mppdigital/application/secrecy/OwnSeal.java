package id.mppdigital.application.secrecy;

import id.mppdigital.platform.sealing.Sealing;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Seals values as JSON texts (JWE) that only this service can open, and opens values sealed for it. */
@Component
public class OwnSeal {
    private static final String SELF = "application-service";

    private final Sealing sealing;
    private final JsonMapper json;

    OwnSeal(Sealing sealing, JsonMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    public String seal(Object value) {
        return json.writeValueAsString(sealing.seal(value, SELF));
    }

    /**
     * @param sealed for this service, and perhaps for others too
     */
    public <T> T open(String sealed, Class<T> type) {
        return sealing.open(json.readValue(sealed, new TypeReference<>() {}), type);
    }
}
