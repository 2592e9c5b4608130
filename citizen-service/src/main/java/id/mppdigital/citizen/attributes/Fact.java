package id.mppdigital.citizen.attributes;

import id.mppdigital.platform.text.MeaningfulText;
import id.mppdigital.platform.text.StorableText;
import java.time.Instant;
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

    /** Something to show and to store again: no blank, and no character that a text can't hold. */
    public boolean saysSomething() {
        return saysSomething(value)
                && !(isFromRegister() && value.isString() && SpellingRule.isNothing(value.stringValue()));
    }

    private static boolean saysSomething(JsonNode value) {
        if (value.isString()) {
            return StorableText.is(value.stringValue()) && MeaningfulText.is(value.stringValue());
        }
        return value.isContainer()
                ? !value.isEmpty() && value.valueStream().allMatch(Fact::isStorable)
                : !value.isNull() && !value.isMissingNode();
    }

    private static boolean isStorable(JsonNode value) {
        return value.isString()
                ? StorableText.is(value.stringValue())
                : value.valueStream().allMatch(Fact::isStorable);
    }

    /** The same value as that of another source, by the {@link SpellingRule}s. */
    public boolean agreesWith(Fact other) {
        return value.equals(other.value)
                || value.isNumber()
                        && other.value.isNumber()
                        && value.decimalValue().compareTo(other.value.decimalValue()) == 0
                || value.isString() && other.value.isString() && plain().equals(other.plain());
    }

    private String plain() {
        return SpellingRule.plain(source, value.stringValue());
    }

    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "%s (%s, %s)".formatted(source, assurance, asOf);
    }
}
