package id.mppdigital.application.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.BilingualText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where an answer comes from.
 *
 * @param source the fact in its register, e.g. {@code dukcapil.person/name}, or {@code citizen}
 * @param asOf when the register gave the value, ISO 8601; null for a declared value
 * @param overridden what a register says, where the citizen insists on another value
 * @param verification where the register could not be asked: what becomes of asking it later
 * @param decided where the same value became known by an earlier decision: which one
 * @param changed where a decision has changed the fact since the answer was given; never in a dossier as it was handed in
 * @param otherwise what other registers say about the same; null where none differs
 * @param correctionAsked present, and true, where the citizen had asked that the fact be corrected when they applied
 */
public record Provenance(
        String source,
        Assurance assurance,
        @Nullable String asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Overridden overridden,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verification verification,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Decided decided,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Changed changed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Overridden> otherwise,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean correctionAsked) {
    public enum Assurance {
        REGISTER,
        DECLARED
    }

    /** A register's value that is not the answer. */
    public record Overridden(
            JsonNode value, String source, @Nullable String asOf) {}

    /**
     * The decision by which the value became known.
     *
     * @param source the fact, e.g. {@code citizen.child/name}
     * @param asOf when it was decided, ISO 8601
     * @param service what was decided on: its code, and its name at that time
     */
    public record Decided(String source, String asOf, String service, BilingualText serviceName) {}

    /**
     * The fact is otherwise now.
     *
     * @param source the fact, e.g. {@code citizen/residenceAddress}
     * @param at when it was decided
     * @param value what it is now; only where the form names the basis on which the agency learns it
     */
    public record Changed(
            String source,
            Instant at,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode value) {}

    /**
     * A later comparison with the register.
     *
     * @param source the fact in its register
     * @param reason why it could not be verified, a code; null otherwise
     * @param at when that was known; null while it is pending
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verification(
            String source,
            State state,
            @Nullable String reason,
            @Nullable Instant at) {
        static Verification pending(String source) {
            return new Verification(source, State.PENDING, null, null);
        }
    }

    /** How far a later comparison has come. */
    public enum State {
        PENDING,
        /** The register says the same. */
        VERIFIED,
        /** The register says something else. */
        DIFFERS,
        /** The register could not be asked, or knows nothing of it. */
        NOT_VERIFIED
    }

    static final Provenance DECLARED = new Provenance("citizen", Assurance.DECLARED, null);

    Provenance(String source, Assurance assurance, @Nullable String asOf) {
        this(source, assurance, asOf, null, null, null, null, null, null);
    }

    Provenance with(@Nullable Overridden dispute, @Nullable Verification later) {
        return new Provenance(source, assurance, asOf, dispute, later, decided, changed, otherwise, correctionAsked);
    }

    Provenance beside(List<Overridden> others) {
        var some = others.isEmpty() ? null : List.copyOf(others);
        return new Provenance(
                source, assurance, asOf, overridden, verification, decided, changed, some, correctionAsked);
    }

    Provenance contested(boolean isContested) {
        return isContested
                ? new Provenance(source, assurance, asOf, overridden, verification, decided, changed, otherwise, true)
                : this;
    }

    Provenance by(@Nullable Decided decision) {
        return new Provenance(
                source, assurance, asOf, overridden, verification, decision, changed, otherwise, correctionAsked);
    }

    /** With what the fact is now. */
    public Provenance changed(Changed now) {
        return new Provenance(
                source, assurance, asOf, overridden, verification, decided, now, otherwise, correctionAsked);
    }

    /** To be compared with its register once more. */
    Provenance again() {
        return with(overridden, Verification.pending(source));
    }

    /** With what has become of verifying it later. */
    public Provenance verified(Verification outcome) {
        return with(overridden, outcome);
    }

    boolean isAttested() {
        return assurance == Assurance.REGISTER;
    }
}
