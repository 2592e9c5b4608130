package id.mppdigital.application.dossier;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sealing.Sealing;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The key that seals a dossier for an agency: its own, or the connector's if it has published none. */
@Component
class AgencyKeys {
    private static final Logger log = LoggerFactory.getLogger(AgencyKeys.class);
    private static final String CONNECTOR = "agency-connector";

    private final Sealing sealing;

    AgencyKeys(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * @throws Problem 409 {@code agency-key-unusable} when the published key is not a public EC key
     */
    JWK of(Offer.Agency agency) {
        var published = agency.encryptionKey();
        if (published == null) {
            return sealing.recipient(CONNECTOR);
        }
        try {
            return named(ECKey.parse(published).toPublicJWK(), agency.code());
        } catch (ParseException e) {
            // The catalogue refuses such keys. The connector's key is no substitute: others could then read what only
            // the agency may.
            log.error(
                    "The encryption key of agency {} is unusable; applications to it are refused until it is corrected",
                    agency.code(),
                    e);
            throw Problem.of(ApplicationRefusal.AGENCY_KEY_UNUSABLE);
        }
    }

    /** A recipient finds its part of a JWE by the key id; most libraries look at nothing else. */
    private static ECKey named(ECKey key, String agency) {
        return key.getKeyID() == null ? new ECKey.Builder(key).keyID(agency).build() : key;
    }
}
