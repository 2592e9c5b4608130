package id.mppdigital.citizen.prefill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.prefill.asking.PrefillSettings;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.prefill.field.Saying;
import id.mppdigital.citizen.signing.Signer;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Vouches for a form's register values, so that application-service need not ask anybody; and says what a register
 * disputes, and what it is still to be asked about.
 */
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

    /** The claims of an attestation: what this service says about the fields of one form, and for whom. */
    record Attestation(
            String iss,
            String aud,
            long iat,
            long exp,
            @JsonUnwrapped Bound bound,
            @JsonUnwrapped Statements statements) {
        static final String TYPE = "attestation+jwt";

        /**
         * What it may be used for, once.
         *
         * @param jti its own number
         * @param sub the citizen
         */
        record Bound(UUID jti, String sub, String service, int version, String mall) {}

        /**
         * By field.
         *
         * @param fields the register values that this service vouches for
         * @param disputed what a register says where the citizen has said something else; the citizen decides
         * @param unverified where a value is from: its register could not be asked, and will be once it answers again
         * @param contested the fields whose correction the citizen has asked for: who uses their value sees that
         * @param otherwise what other registers say about the same
         * @param choosable those of {@code otherwise} that an application may take instead
         * @param overridable the vouched fields in which an application may say otherwise; the agency then sees both
         * @param consented the fields that are filled in on consent alone, and the citizen has agreed
         * @param decided what became known by a decision: who hands in the same value need not prove it again
         */
        record Statements(
                Map<String, Saying> fields,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Saying> disputed,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, FactSource> unverified,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> contested,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<Saying>> otherwise,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> choosable,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> overridable,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> consented,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, DecidedField> decided) {
            boolean areNone() {
                return fields.isEmpty()
                        && disputed.isEmpty()
                        && unverified.isEmpty()
                        && contested.isEmpty()
                        && consented.isEmpty()
                        && decided.isEmpty();
            }
        }

        /** Without the application's number: an agency learns what was decided when, and not where to look it up. */
        record DecidedField(JsonNode value, FactSource source, Instant asOf, String service, Wording serviceName) {}
    }

    record Signed(String jws, Instant expiresAt) {}

    /**
     * @param late the fields whose register could not be asked
     * @param mall where the form is filled in
     * @return empty when there is nothing to say
     */
    Optional<Signed> over(
            Map<String, PrefilledField> fields,
            Collection<String> late,
            Citizen citizen,
            ServiceForm form,
            String mall) {
        var statements = new Attestation.Statements(
                attested(fields, PrefilledField::isAttested),
                attested(fields, PrefilledField::isDisputed),
                sources(fields, late),
                named(fields, PrefilledField::isContested),
                otherwise(fields),
                attested(fields, PrefilledField::mayBeChosen).keySet(),
                attested(fields, PrefilledField::mayBeOverridden).keySet(),
                consented(form),
                decided(fields));
        if (statements.areNone()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiry = now.plus(settings.attestationValidity());
        var claims = new Attestation(
                "citizen-service",
                "application-service",
                now.getEpochSecond(),
                expiry.getEpochSecond(),
                new Attestation.Bound(Ids.next(), citizen.id(), form.service(), form.version(), mall),
                statements);
        return Optional.of(new Signed(signer.sign(Attestation.TYPE, claims), expiry));
    }

    private static Map<String, Saying> attested(Map<String, PrefilledField> fields, Predicate<PrefilledField> which) {
        var attested = new LinkedHashMap<String, Saying>();
        fields.forEach((name, field) -> {
            if (which.test(field)) {
                attested.put(name, field.saying());
            }
        });
        return attested;
    }

    private static Map<String, Attestation.DecidedField> decided(Map<String, PrefilledField> fields) {
        var decided = new LinkedHashMap<String, Attestation.DecidedField>();
        fields.forEach((name, field) -> {
            var decision = field.origin().decision();
            var asOf = field.origin().asOf();
            if (field.value() != null && decision != null && asOf != null) {
                decided.put(
                        name,
                        new Attestation.DecidedField(
                                field.value(), field.source(), asOf, decision.service(), decision.serviceName()));
            }
        });
        return decided;
    }

    /** The form asks only for what the citizen has agreed to. */
    private static Set<String> consented(ServiceForm form) {
        return form.fields().stream()
                .filter(field -> field.sharing() != null)
                .map(ServiceForm.Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(Map<String, PrefilledField> fields, Predicate<PrefilledField> which) {
        var names = new LinkedHashSet<>(fields.keySet());
        names.removeIf(name -> !which.test(Objects.requireNonNull(fields.get(name))));
        return names;
    }

    private static Map<String, List<Saying>> otherwise(Map<String, PrefilledField> fields) {
        var otherwise = new LinkedHashMap<String, List<Saying>>();
        fields.forEach((name, field) -> {
            if (!field.latitude().others().isEmpty()) {
                otherwise.put(name, field.latitude().others());
            }
        });
        return otherwise;
    }

    private static Map<String, FactSource> sources(Map<String, PrefilledField> fields, Collection<String> names) {
        var sources = new LinkedHashMap<String, FactSource>();
        names.forEach(name ->
                sources.put(name, Objects.requireNonNull(fields.get(name)).source()));
        return sources;
    }
}
