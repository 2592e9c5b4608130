package id.mppdigital.application.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from.
 *
 * @param source the fact in its register, e.g. {@code dukcapil.person/name}, or {@code citizen}
 * @param asOf when the register gave the value, ISO 8601; null for a declared value
 */
public record Provenance(
        String source, Assurance assurance, @Nullable String asOf) {
    public enum Assurance {
        REGISTER,
        DECLARED
    }

    static final Provenance DECLARED = new Provenance("citizen", Assurance.DECLARED, null);

    boolean isAttested() {
        return assurance == Assurance.REGISTER;
    }
}
