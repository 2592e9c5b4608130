package id.mppdigital.application.dossier;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sealing.Sealing;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The keys that seal a dossier for an agency: its own, or the connector's if it has published none. */
@Component
class AgencyKeys {
    private static final Logger log = LoggerFactory.getLogger(AgencyKeys.class);
    private static final String CONNECTOR = "agency-connector";

    private final Sealing sealing;
    private final Clock clock;

    AgencyKeys(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Each key of the agency that has not expired, so that during a rotation it opens the dossier with any of them.
     *
     * @throws Problem 409 {@code agency-key-unusable} when a published key is not a public EC key, or all have expired
     */
    List<JWK> of(Offer.Agency agency) {
        var published = agency.keys();
        // The connector's key is no substitute for one that can't be used: others could then read what only the agency
        // may.
        if (published.isEmpty()) {
            return List.of(sealing.recipient(CONNECTOR));
        }
        try {
            var usable = new ArrayList<JWK>();
            for (var each : published) {
                var key = ECKey.parse(each).toPublicJWK();
                if (!isExpired(key)) {
                    usable.add(named(key, agency.code()));
                }
            }
            if (usable.isEmpty()) {
                log.error("All keys of agency {} have expired; applications to it are refused", agency.code());
                throw Problem.of(ApplicationRefusal.AGENCY_KEY_UNUSABLE);
            }
            return usable;
        } catch (ParseException e) { // the catalogue refuses such keys
            log.error(
                    "A key of agency {} is unusable; applications to it are refused until it is corrected",
                    agency.code(),
                    e);
            throw Problem.of(ApplicationRefusal.AGENCY_KEY_UNUSABLE);
        }
    }

    private boolean isExpired(ECKey key) {
        var expires = key.getExpirationTime();
        return expires != null && !expires.toInstant().isAfter(clock.instant());
    }

    /** A recipient finds its part of a JWE by the key id; most libraries look at nothing else. */
    private static ECKey named(ECKey key, String agency) {
        return key.getKeyID() == null ? new ECKey.Builder(key).keyID(agency).build() : key;
    }
}
