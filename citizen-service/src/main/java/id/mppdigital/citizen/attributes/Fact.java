package id.mppdigital.citizen.attributes;

import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * One thing known about a citizen.
 *
 * @param asOf when the register answered, or when the citizen declared it
 */
public record Fact(FactSource source, JsonNode value, Assurance assurance, Instant asOf) {

    public static Fact declared(FactSource source, JsonNode value, Instant asOf) {
        return new Fact(source, value, Assurance.DECLARED, asOf);
    }

    public boolean isFromRegister() {
        return assurance == Assurance.REGISTER;
    }

    /** Registers write in capitals and with stray blanks: neither makes another value. */
    public boolean agreesWith(Fact other) {
        return value.equals(other.value)
                || value.isString() && other.value.isString() && plain(value).equals(plain(other.value));
    }

    private static String plain(JsonNode text) {
        return text.stringValue().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "%s (%s, %s)".formatted(source, assurance, asOf);
    }
}
