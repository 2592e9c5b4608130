package id.mppdigital.application.dossier;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.OneUse;
import id.mppdigital.application.signed.RefusedToken;
import id.mppdigital.application.signed.SignedClaims;
import id.mppdigital.platform.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verifies the attestation that came with a prefill. */
@Component
public class Attestations {
    private static final String TYPE = "attestation+jwt";

    private final SignedClaims tokens;
    private final JsonMapper json;

    Attestations(SignedClaims tokens, JsonMapper json) {
        this.tokens = tokens;
        this.json = json;
    }

    /**
     * The fields for which the attestation vouches, and whose values the citizen can't change; none without one.
     *
     * @param citizenId whom it must be about; null where that is not known yet, so nothing may follow from it
     * @throws Problem 422 {@code attestation-invalid}, {@code attestation-expired}, {@code attestation-foreign}
     */
    public Set<String> lockedFields(@Nullable String token, @Nullable String citizenId, ServiceVersion service) {
        var attestation = read(token, citizenId, service).attestation();
        var locked = new HashSet<>(attestation.fields().keySet());
        locked.removeAll(attestation.overridable());
        locked.removeAll(attestation.differing().choosable());
        return locked;
    }

    /**
     * @param consented the fields that the citizen has agreed to share, where the service does not need them
     * @param use null if it may be used again, or there is none
     */
    record Verified(
            Attestation attestation,
            Set<String> consented,
            @Nullable OneUse use) {
        private static final Verified NONE = new Verified(Attestation.NONE, Set.of(), null);
    }

    /** @throws Problem 422 {@code attestation-invalid}, {@code attestation-expired}, {@code attestation-foreign} */
    Verified verify(@Nullable String token, String citizenId, ServiceVersion service) {
        return read(token, citizenId, service);
    }

    private Verified read(@Nullable String token, @Nullable String citizenId, ServiceVersion service) {
        if (token == null) {
            return Verified.NONE;
        }
        try {
            var claims = citizenId == null ? tokens.verify(token, TYPE) : tokens.verify(token, TYPE, citizenId);
            if (!isFor(service, claims)) {
                throw new RefusedToken(RefusedToken.Reason.FOREIGN);
            }
            var consented = claims.path("consented")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
            return new Verified(json.treeToValue(claims, Attestation.class), consented, OneUse.of(claims));
        } catch (RefusedToken e) {
            throw refused(e.reason());
        } catch (JacksonException e) {
            throw refused(RefusedToken.Reason.INVALID);
        }
    }

    private static boolean isFor(ServiceVersion service, JsonNode claims) {
        return service.code().equals(claims.path("service").stringValue(""))
                && claims.path("version").longValue(0) == service.version();
    }

    private static Problem refused(RefusedToken.Reason reason) {
        var refusal = switch (reason) {
            case INVALID -> ApplicationRefusal.ATTESTATION_INVALID;
            case EXPIRED -> ApplicationRefusal.ATTESTATION_EXPIRED;
            case FOREIGN -> ApplicationRefusal.ATTESTATION_FOREIGN;
        };
        return Problem.of(refusal).at("/attestation", refusal);
    }
}
