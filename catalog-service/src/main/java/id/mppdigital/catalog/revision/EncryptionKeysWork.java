package id.mppdigital.catalog.revision;

import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestKind;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is sealed with an agency's key can be opened: the key is a point on its curve, and its id is not one by which a service
 * of the platform finds its own.
 */
class EncryptionKeysWork implements Rule {
    private static final String KEY = "/spec/endpoint/encryptionKey";

    /** The other recipients of a dossier; a JWE's recipients are told apart by these ids alone. */
    private static final Set<String> TAKEN = Set.of("agency-connector", "application-service", "citizen-service");

    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        var key = agency.spec().path("endpoint").path("encryptionKey");
        if (agency.kind() != ManifestKind.AGENCY || !key.isObject()) {
            return List.of();
        }
        List<ManifestError> errors = new ArrayList<>();
        if (!usable(key.toString())) {
            errors.add(agency.error(
                    KEY,
                    "unusable-key",
                    "Give the public half of a P-256 key as a JWK; x and y are no point on that curve."));
        }
        if (TAKEN.contains(key.path("kid").asString(""))) {
            errors.add(agency.error(
                    KEY + "/kid",
                    "key-id-taken",
                    "Give the key an id of your own, such as the agency's code and a date."));
        }
        return errors;
    }

    private static boolean usable(String key) {
        try {
            JWK.parse(key);
            return true;
        } catch (ParseException e) {
            return false;
        }
    }
}
