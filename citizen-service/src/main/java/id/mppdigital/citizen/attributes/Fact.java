package id.mppdigital.citizen.attributes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.platform.text.MeaningfulText;
import id.mppdigital.platform.text.StorableText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing known about a citizen.
 *
 * @param asOf when the register answered, when the citizen declared it, or when the decision was made
 * @param decision present where it became known by a decision on an application
 * @param since when its register first said the same, with nothing else in between; null where that is {@code asOf}
 */
public record Fact(
        FactSource source,
        JsonNode value,
        Assurance assurance,
        Instant asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FactDecision decision,
        @JsonIgnore @Nullable Instant since) {
    public Fact(FactSource source, JsonNode value, Assurance assurance, Instant asOf) {
        this(source, value, assurance, asOf, null, null);
    }

    public static Fact declared(FactSource source, JsonNode value, Instant asOf) {
        return new Fact(source, value, Assurance.DECLARED, asOf);
    }

    /** @param decision null where an older event does not tell it */
    public static Fact decided(FactSource source, JsonNode value, Instant asOf, @Nullable FactDecision decision) {
        return new Fact(source, value, Assurance.DECLARED, asOf, decision, null);
    }

    public boolean isFromRegister() {
        return assurance == Assurance.REGISTER;
    }

    /** Said once more: where the register said the same before, it has not been told anything new since. */
    public Fact after(Fact earlier) {
        var first = earlier.since == null ? earlier.asOf : earlier.since;
        return repeats(earlier) && first.isBefore(asOf)
                ? new Fact(source, value, assurance, asOf, decision, first)
                : this;
    }

    /** The same, as its register said it already before the decision was made. */
    public Fact before(Fact decided) {
        return new Fact(source, value, assurance, asOf, decision, decided.asOf.minusMillis(1));
    }

    /** Whether a decision was made after its register came to say this: the register has not caught up with it yet. */
    public boolean isOlderThan(Fact decided) {
        return decided.decision != null && (since == null ? asOf : since).isBefore(decided.asOf);
    }

    /** Something to show and to store again: no blank, and no character that a text can't hold. */
    public boolean saysSomething() {
        return saysSomething(value)
                && !(isFromRegister() && value.isString() && SpellingRule.isNothing(value.stringValue()));
    }

    /** For the copy of its citizen: what is known, and from whom. */
    List<Item> told() {
        return List.of(
                Item.of("source", "Data dan asalnya", "Fact and its source", source.key()),
                Item.of("value", "Isi", "Value", value),
                Item.of(
                        "assurance",
                        "REGISTER: dari register; DECLARED: dari Anda",
                        "REGISTER: from a register; DECLARED: from you",
                        assurance.name()),
                Item.of("asOf", "Berlaku per", "As of", asOf),
                Item.of(
                        "decision",
                        "Berasal dari keputusan atas permohonan",
                        "From the decision on an application",
                        decision == null ? null : decision.told()));
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

    /** What it changes of what was known before; nothing where that is newer, or the same. */
    Optional<ChangedFact> changes(Collection<Fact> before) {
        var known = before.stream().filter(fact -> fact.source.equals(source)).toList();
        var older = known.stream().filter(fact -> !fact.agreesWith(this)).toList();
        if (older.isEmpty() || known.stream().anyMatch(fact -> fact.asOf.isAfter(asOf))) {
            return Optional.empty();
        }
        var was = source.subject().isEmpty()
                ? List.<JsonNode>of()
                : older.stream().map(Fact::value).toList();
        return Optional.of(new ChangedFact(source.asFormsNameIt(), source, value, was));
    }

    /** The same, of another child. */
    Fact of(SubjectKey other) {
        return new Fact(source.of(other), value, assurance, asOf, decision, since);
    }

    /** The same, of whichever child a form is about. */
    Fact asFormsNameIt() {
        return new Fact(source.asFormsNameIt(), value, assurance, asOf, decision, since);
    }

    /** Says of the same fact what the other one says already. */
    public boolean repeats(Fact other) {
        return source.equals(other.source) && agreesWith(other);
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
