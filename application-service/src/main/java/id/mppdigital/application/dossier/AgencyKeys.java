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

/** The key by which an agency's side of a dossier is sealed: its own, or the connector's where it has published none. */
@Component
class AgencyKeys {
    private static final Logger log = LoggerFactory.getLogger(AgencyKeys.class);
    private static final String CONNECTOR = "agency-connector";

    private final Sealing sealing;

    AgencyKeys(Sealing sealing) {
        this.sealing = sealing;
    }

    /** @throws Problem 409 {@code agency-key-unusable} when what it published is no public EC key */
    JWK of(Offer.Agency agency) {
        var published = agency.encryptionKey();
        if (published == null) {
            return sealing.recipient(CONNECTOR);
        }
        try {
            return named(ECKey.parse(published).toPublicJWK(), agency.code());
        } catch (ParseException e) {
            // The catalogue refuses such keys; and sealing to the connector instead would let somebody read what the
            // agency keeps to itself.
            log.error("The encryption key of agency {} can't be used; nobody can apply there", agency.code(), e);
            throw Problem.of(ApplicationRefusal.AGENCY_KEY_UNUSABLE);
        }
    }

    /** By its id a recipient finds its own among the recipients of a JWE; most libraries look for nothing else. */
    private static ECKey named(ECKey key, String agency) {
        return key.getKeyID() == null ? new ECKey.Builder(key).keyID(agency).build() : key;
    }
}
