package id.mppdigital.catalog.revision.rule;

import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is sealed with an agency's key can be opened: the key is a point on its curve, and its id is not the id of a
 * key of the platform's services.
 */
class EncryptionKeysWork implements Rule {
    private static final String KEY = "/spec/endpoint/encryptionKey";

    /** The other recipients of a dossier; only these ids tell the recipients of a JWE apart. */
    private static final Set<String> TAKEN = Set.of("agency-connector", "application-service", "citizen-service");

    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        var key = agency.spec().path("endpoint").path("encryptionKey");
        if (!key.isObject()) {
            return List.of();
        }
        List<ManifestError> errors = new ArrayList<>();
        if (!usable(key.toString())) {
            errors.add(agency.error(KEY, CatalogRefusal.UNUSABLE_KEY));
        }
        if (TAKEN.contains(key.path("kid").asString(""))) {
            errors.add(agency.error(KEY + "/kid", CatalogRefusal.KEY_ID_TAKEN));
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
