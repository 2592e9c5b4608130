package id.mppdigital.citizen.prefill;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactDecision;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A form's field with what is known for it.
 *
 * @param value null in a conflict with a register that only compares: it says that the declared value is otherwise, not
 *     how
 * @param declaredValue only in a conflict: what the citizen said, beside what the register says
 * @param overridable present, and true, where an application may give another value than the register's: the agency
 *     then sees both
 */
record PrefilledField(
        @Nullable JsonNode value,
        FactSource source,
        @JsonUnwrapped Origin origin,
        FieldState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode declaredValue,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean overridable) {
    PrefilledField(
            @Nullable JsonNode value,
            FactSource source,
            Origin origin,
            FieldState state,
            @Nullable JsonNode declaredValue) {
        this(value, source, origin, state, declaredValue, null);
    }

    /**
     * When somebody said what is known for a field, and who.
     *
     * @param account present, and true, where the citizen's account says so: the NIK of the sign-in, its phone or e-mail
     * @param decision present where it became known by the decision on an application, made at {@code asOf}
     */
    record Origin(
            @Nullable Instant asOf,
            @Nullable Assurance assurance,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean account,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            FactDecision decision) {
        static final Origin NOBODY = new Origin(null, null, null, null);

        static Origin of(Fact fact) {
            return new Origin(fact.asOf(), fact.assurance(), null, fact.decision());
        }

        Origin inAccount() {
            return new Origin(asOf, assurance, true, null);
        }
    }

    static PrefilledField decide(FactSource source, RegisterView view, Optional<Fact> declared) {
        if (view.isWithheld()) {
            return without(source, view.missing(), null);
        }
        RegisterView.Known registered = view.known().get(source);
        if (registered != null) {
            return declared.filter(said -> !said.agreesWith(registered.fact()))
                    .map(said -> isOutdated(registered, said)
                            ? known(said, FieldState.CACHED, null)
                            : known(registered.fact(), FieldState.CONFLICT, said.value()))
                    .orElseGet(() -> known(registered.fact(), registered.state(), null));
        }
        if (view.refuted().contains(source)) {
            return without(
                    source, FieldState.CONFLICT, declared.map(Fact::value).orElse(null));
        }
        FieldState state = source.isCitizensOwn() ? FieldState.FRESH : FieldState.CACHED;
        return declared.map(said -> known(said, state, null)).orElseGet(() -> without(source, view.missing(), null));
    }

    /** The register could not be asked since a decision changed what it said before. */
    private static boolean isOutdated(RegisterView.Known registered, Fact said) {
        return registered.state() == FieldState.CACHED
                && said.decision() != null
                && said.asOf().isAfter(registered.fact().asOf());
    }

    private static PrefilledField without(FactSource source, FieldState state, @Nullable JsonNode declaredValue) {
        return new PrefilledField(null, source, Origin.NOBODY, state, declaredValue);
    }

    private static PrefilledField known(Fact fact, FieldState state, @Nullable JsonNode declaredValue) {
        return new PrefilledField(fact.value(), fact.source(), Origin.of(fact), state, declaredValue);
    }

    /** The same where the account is what said so; what a register says stays the register's. */
    PrefilledField fromAccount() {
        return value == null || isFromRegister()
                ? this
                : new PrefilledField(value, source, origin.inAccount(), state, declaredValue);
    }

    /** The same where an application may give another value; only what a register vouches for needs to say so. */
    PrefilledField unlocked() {
        return isAttested() ? new PrefilledField(value, source, origin, state, declaredValue, true) : this;
    }

    boolean mayBeOverridden() {
        return Boolean.TRUE.equals(overridable);
    }

    @JsonIgnore
    boolean isOffered() {
        return value != null || declaredValue != null;
    }

    /** The register says so, and the citizen has said something else. */
    @JsonIgnore
    boolean isDisputed() {
        return isFromRegister() && state == FieldState.CONFLICT;
    }

    /** A register that only compares says that it is otherwise; what the citizen says next is to be compared again. */
    @JsonIgnore
    boolean isRefuted() {
        return value == null && state == FieldState.CONFLICT;
    }

    /** Only what a register said and the citizen does not dispute is vouched for. */
    @JsonIgnore
    boolean isAttested() {
        return isFromRegister() && state != FieldState.CONFLICT;
    }

    private boolean isFromRegister() {
        return origin.assurance() == Assurance.REGISTER;
    }
}
