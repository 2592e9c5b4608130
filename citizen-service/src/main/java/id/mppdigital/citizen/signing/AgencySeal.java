package id.mppdigital.citizen.signing;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.platform.sealing.Sealing;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals for an agency: for each key of its own that has not expired, or for the connector if it has published none. */
@Component
public class AgencySeal {
    private static final Logger log = LoggerFactory.getLogger(AgencySeal.class);
    private static final String CONNECTOR = "agency-connector";
    private static final String SELF = "citizen-service";

    private final Sealing sealing;
    private final Clock clock;

    AgencySeal(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Empty where the agency has keys and none can be used: the connector's is no substitute, as others could then read
     * what only the agency may.
     *
     * @param published the agency's public keys, as JWKs
     * @return a JWE as a JSON object
     */
    public Optional<Map<String, Object>> seal(Object value, String agency, List<Map<String, Object>> published) {
        if (published.isEmpty()) {
            return Optional.of(sealing.seal(value, CONNECTOR));
        }
        var keys = usable(agency, published);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        // As a dossier has: of several recipients an agency finds its own by the key's id.
        keys.add(sealing.recipient(SELF));
        return Optional.of(sealing.seal(value, keys));
    }

    private List<JWK> usable(String agency, List<Map<String, Object>> published) {
        var usable = new ArrayList<JWK>();
        for (var each : published) {
            try {
                var key = ECKey.parse(each).toPublicJWK();
                if (!isExpired(key)) {
                    usable.add(
                            key.getKeyID() == null
                                    ? new ECKey.Builder(key).keyID(agency).build()
                                    : key);
                }
            } catch (ParseException e) { // the catalogue refuses such keys
                log.error("A key of agency {} is unusable; nothing is sealed with it", agency, e);
            }
        }
        return usable;
    }

    private boolean isExpired(ECKey key) {
        var expires = key.getExpirationTime();
        return expires != null && !expires.toInstant().isAfter(clock.instant());
    }
}
