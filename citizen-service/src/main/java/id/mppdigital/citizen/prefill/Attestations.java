package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.signing.Signer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Vouches for a form's register values, so that application-service need not ask anybody. */
@Component
class Attestations {
    private final Signer signer;
    private final PrefillSettings settings;
    private final Clock clock;

    Attestations(Signer signer, PrefillSettings settings, Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    record Signed(String jws, Instant expiresAt) {}

    /** Empty when no field is vouched for. */
    Optional<Signed> over(Map<String, PrefilledField> fields, Citizen citizen, ServiceForm form) {
        Map<String, Attestation.AttestedField> attested = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (field.isAttested()) {
                attested.put(name, attested(field));
            }
        });
        if (attested.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiry = now.plus(settings.attestationValidity());
        var claims = new Attestation(
                "citizen-service",
                "application-service",
                citizen.id(),
                now.getEpochSecond(),
                expiry.getEpochSecond(),
                form.service(),
                form.version(),
                attested);
        return Optional.of(new Signed(signer.sign(Attestation.TYPE, claims), expiry));
    }

    private static Attestation.AttestedField attested(PrefilledField field) {
        return new Attestation.AttestedField(
                Objects.requireNonNull(field.value()), field.source(), Objects.requireNonNull(field.asOf()));
    }
}
