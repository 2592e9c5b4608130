package id.mppdigital.catalog.revision.rule;

import com.nimbusds.jose.jwk.JWK;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What is sealed with an agency's keys can be opened: each is a point on its curve and has not expired, and no other
 * recipient of the dossier has its id.
 */
class EncryptionKeysWork implements Rule {
    private static final String ONE = "/spec/endpoint/encryptionKey";
    private static final String SEVERAL = "/spec/endpoint/encryptionKeys";

    /** The other recipients of a dossier; only these ids tell the recipients of a JWE apart. */
    private static final Set<String> TAKEN = Set.of("agency-connector", "application-service", "citizen-service");

    private final Clock clock;

    EncryptionKeysWork(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        var one = agency.spec().at("/endpoint/encryptionKey");
        var several = agency.spec().at("/endpoint/encryptionKeys");
        List<ManifestError> errors = new ArrayList<>();
        var taken = new HashSet<>(TAKEN);
        if (one.isObject()) {
            errors.addAll(check(agency, ONE, one, taken));
            if (several.isArray()) {
                errors.add(agency.error(ONE, CatalogRefusal.KEYS_NAMED_TWICE));
            }
        }
        for (int index = 0; index < several.size(); index++) {
            errors.addAll(check(agency, SEVERAL + "/" + index, several.get(index), taken));
        }
        return errors;
    }

    private List<ManifestError> check(Manifest agency, String place, JsonNode key, Set<String> taken) {
        List<ManifestError> errors = new ArrayList<>();
        if (!usable(key.toString())) {
            errors.add(agency.error(place, CatalogRefusal.UNUSABLE_KEY));
        }
        if (key.has("kid") && !taken.add(key.path("kid").asString(""))) {
            errors.add(agency.error(place + "/kid", CatalogRefusal.KEY_ID_TAKEN));
        }
        if (key.has("exp")) {
            var expires = Instant.ofEpochSecond(key.path("exp").asLong());
            if (!expires.isAfter(clock.instant())) {
                errors.add(agency.error(place + "/exp", CatalogRefusal.KEY_EXPIRED, expires));
            }
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
