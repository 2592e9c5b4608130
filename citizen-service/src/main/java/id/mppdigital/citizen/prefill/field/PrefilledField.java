package id.mppdigital.citizen.prefill.field;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactDecision;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A form's field with what is known for it.
 *
 * @param value null in a conflict with a register that only compares: it says that the declared value is otherwise, not
 *     how
 * @param declaredValue only in a conflict: what the citizen said, beside what the register says
 */
public record PrefilledField(
        @Nullable JsonNode value,
        FactSource source,
        @JsonUnwrapped Origin origin,
        FieldState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode declaredValue,

        @JsonUnwrapped Latitude latitude) {
    /**
     * What an application may say in the place of the value.
     *
     * @param otherwise only in a conflict of registers: what others say about the same
     * @param choosable present, and true, where an application may take one of them instead; without it the owner's
     *     value counts, and is only shown beside them
     * @param overridable present, and true, where an application may give any other value than the register's: the
     *     agency then sees both
     */
    public record Latitude(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Saying> otherwise,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean choosable,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean overridable) {
        static final Latitude NONE = new Latitude(null, null, null);

        /** Empty where no other register differs. */
        @JsonIgnore
        public List<Saying> others() {
            return otherwise == null ? List.of() : otherwise;
        }

        static Latitude of(Sayings sayings) {
            return sayings.otherwise().isEmpty()
                    ? NONE
                    : new Latitude(
                            sayings.otherwise().stream().map(Saying::of).toList(),
                            sayings.ownerDecides() ? null : true,
                            null);
        }
    }

    /**
     * When somebody said what is known for a field, and who.
     *
     * @param account present, and true, where the citizen's account says so: the NIK of the sign-in, its phone or e-mail
     * @param decision present where it became known by the decision on an application, made at {@code asOf}
     * @param dispute present where the citizen disputes the fact
     */
    public record Origin(
            @Nullable Instant asOf,
            @Nullable Assurance assurance,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean account,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            FactDecision decision,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Mark dispute) {
        static final Origin NOBODY = new Origin(null, null, null, null, null);

        static Origin of(Fact fact) {
            return new Origin(fact.asOf(), fact.assurance(), null, fact.decision(), null);
        }

        Origin inAccount() {
            return new Origin(asOf, assurance, true, null, dispute);
        }

        Origin with(Mark mark) {
            return new Origin(asOf, assurance, account, decision, mark);
        }

        Origin declared() {
            return new Origin(asOf, Assurance.DECLARED, account, decision, dispute);
        }
    }

    /** As if the citizen had withdrawn the source, and with the reason. */
    public static PrefilledField restricted(FactSource source) {
        return without(source, FieldState.NOT_CONSENTED, null).with(Origin.NOBODY.with(Mark.RESTRICTED));
    }

    /** It is shared on consent alone, and there is none. */
    public static PrefilledField notAgreed(FactSource source) {
        return without(source, FieldState.NOT_CONSENTED, null);
    }

    /** The same, with a correction asked for. */
    public PrefilledField contested() {
        return with(origin.with(Mark.CORRECTION_ASKED));
    }

    /** The same where its register only keeps what people told it: then nobody vouches for the value. */
    public PrefilledField unvouched() {
        return isFromRegister() ? with(origin.declared()) : this;
    }

    @JsonIgnore
    public boolean isContested() {
        return origin.dispute() == Mark.CORRECTION_ASKED;
    }

    /** With one register alone. */
    public static PrefilledField decide(FactSource source, RegisterView view, Optional<Fact> declared) {
        return decide(source, view, declared, Sayings.alone(source, view));
    }

    /** @param sayings what this register and others say about the same */
    public static PrefilledField decide(
            FactSource source, RegisterView view, Optional<Fact> declared, Sayings sayings) {
        if (view.isWithheld()) {
            return without(source, view.missing(), null);
        }
        var standing = sayings.standing();
        if (standing != null) {
            var other = declared.filter(said -> !sayings.include(said));
            if (other.filter(standing.fact()::isOlderThan).isPresent()) {
                return known(other.get(), FieldState.CACHED, null);
            }
            var denied = other.map(Fact::value);
            var isDisputed = denied.isPresent() || !sayings.otherwise().isEmpty();
            var state = isDisputed ? FieldState.CONFLICT : standing.state();
            return known(standing.fact(), state, denied.orElse(null)).with(Latitude.of(sayings));
        }
        if (view.refuted().contains(source)) {
            return without(
                    source, FieldState.CONFLICT, declared.map(Fact::value).orElse(null));
        }
        FieldState state = source.isCitizensOwn() ? FieldState.FRESH : FieldState.CACHED;
        return declared.map(said -> known(said, state, null)).orElseGet(() -> without(source, view.missing(), null));
    }

    private static PrefilledField without(FactSource source, FieldState state, @Nullable JsonNode declaredValue) {
        return new PrefilledField(null, source, Origin.NOBODY, state, declaredValue, Latitude.NONE);
    }

    private static PrefilledField known(Fact fact, FieldState state, @Nullable JsonNode declaredValue) {
        return new PrefilledField(fact.value(), fact.source(), Origin.of(fact), state, declaredValue, Latitude.NONE);
    }

    private PrefilledField with(Latitude other) {
        return new PrefilledField(value, source, origin, state, declaredValue, other);
    }

    private PrefilledField with(Origin other) {
        return new PrefilledField(value, source, other, state, declaredValue, latitude);
    }

    /** The same where the account is what said so; what a register says stays the register's. */
    public PrefilledField fromAccount() {
        return value == null || isFromRegister() ? this : with(origin.inAccount());
    }

    /** The same where an application may give another value; only what a register vouches for needs to say so. */
    public PrefilledField unlocked() {
        return isAttested() ? with(new Latitude(latitude.otherwise(), latitude.choosable(), true)) : this;
    }

    @JsonIgnore
    public boolean mayBeOverridden() {
        return Boolean.TRUE.equals(latitude.overridable());
    }

    /** Registers differ, and an application may take what any of them says. */
    @JsonIgnore
    public boolean mayBeChosen() {
        return Boolean.TRUE.equals(latitude.choosable());
    }

    @JsonIgnore
    public boolean isOffered() {
        return value != null || declaredValue != null;
    }

    /** The facts whose values it shows. */
    public Stream<FactSource> shown() {
        return isOffered()
                ? Stream.concat(Stream.of(source), latitude.others().stream().map(Saying::source))
                : Stream.empty();
    }

    /** The register says so, and the citizen has said something else than any register. */
    @JsonIgnore
    public boolean isDisputed() {
        return isFromRegister() && declaredValue != null;
    }

    /** A register that only compares says that it is otherwise; what the citizen says next is to be compared again. */
    @JsonIgnore
    public boolean isRefuted() {
        return value == null && state == FieldState.CONFLICT;
    }

    /** Only what a register said and the citizen does not dispute is vouched for. */
    @JsonIgnore
    public boolean isAttested() {
        return isFromRegister() && declaredValue == null;
    }

    /** What a register says, as it is vouched for. */
    public Saying saying() {
        return new Saying(Objects.requireNonNull(value), source, Objects.requireNonNull(origin.asOf()));
    }

    private boolean isFromRegister() {
        return origin.assurance() == Assurance.REGISTER;
    }
}
