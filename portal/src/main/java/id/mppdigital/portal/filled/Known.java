package id.mppdigital.portal.filled;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known for one field.
 *
 * @param declared in a conflict: what the citizen said, beside what the register says
 * @param origin who says so since when
 * @param isOverridable whether the citizen may give another value than the one that a register vouches for
 * @param beside what other registers say, where they differ
 */
public record Known(
        String source,
        String state,
        @Nullable JsonNode value,
        @Nullable JsonNode declared,
        Origin origin,
        boolean isOverridable,
        Beside beside) {
    /** @param isChoosable whether the citizen may take one of them instead; if not, they are only told */
    public record Beside(List<Other> others, boolean isChoosable) {}

    /** What another register says. */
    public record Other(String source, JsonNode value) {
        /** Such as {@code pajak}. */
        public String register() {
            return codeOf(source);
        }
    }

    /**
     * Who says what is known.
     *
     * @param speaker null where nothing is known
     * @param decision by which it became known; null where no decision did
     */
    public record Origin(
            @Nullable Speaker speaker,
            @Nullable Instant asOf,
            @Nullable Decision decision) {}

    /** The decision on an application of the citizen's, made at {@code asOf}. */
    public record Decision(String registrationNumber, Wording serviceName) {
        private static @Nullable Decision of(JsonNode node) {
            var name = node.path("serviceName");
            return node.isObject()
                    ? new Decision(
                            node.path("registrationNumber").asString(""),
                            new Wording(
                                    name.path("id").asString(""),
                                    name.path("en").asString("")))
                    : null;
        }
    }

    static Known of(JsonNode field, Map<String, Instant> times) {
        return new Known(
                field.path("source").asString(""),
                field.path("state").asString(""),
                value(field.path("value")),
                value(field.path("declaredValue")),
                new Origin(
                        Speaker.of(field),
                        field.path("asOf").isString()
                                ? times.computeIfAbsent(field.path("asOf").stringValue(), Instant::parse)
                                : null,
                        Decision.of(field.path("decision"))),
                field.path("overridable").asBoolean(false),
                new Beside(
                        field.path("otherwise")
                                .valueStream()
                                .map(it -> new Other(it.path("source").asString(""), it.path("value")))
                                .toList(),
                        field.path("choosable").asBoolean(false)));
    }

    private static String codeOf(String source) {
        return source.replaceFirst("[./].*", "");
    }

    private static @Nullable JsonNode value(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node;
    }

    /** Such as {@code dukcapil}. */
    public String register() {
        return codeOf(source);
    }

    public boolean isFromRegister() {
        return origin.speaker() == Speaker.REGISTER;
    }

    boolean isFromAccount() {
        return origin.speaker() == Speaker.ACCOUNT;
    }

    /** The attestation holds it, so it is neither asked for nor sent. */
    boolean isVouched() {
        return isFromRegister() && value != null && (!state.equals("conflict") || isOnlyTold());
    }

    /** Registers differ, and it is not for the citizen to say which of them counts. */
    boolean isOnlyTold() {
        return !beside.others().isEmpty() && !beside.isChoosable() && declared == null;
    }

    /** Whether the citizen may write a value that nobody has said. */
    public boolean mayBeTyped() {
        return !beside.isChoosable() || isOverridable || declared != null;
    }

    boolean takes(JsonNode answer) {
        return mayBeTyped()
                || answer.equals(value)
                || beside.others().stream().anyMatch(it -> it.value().equals(answer));
    }

    /**
     * Whether the citizen says something else than the register. Registers write in capitals, and a browser sends
     * no blanks at the ends: that alone is nothing else.
     */
    boolean isDeniedBy(@Nullable JsonNode said) {
        return said != null && !said.isNull() && isVouched() && !plain(said).equals(plain(value));
    }

    /** The same key, with blanks and signs or without. */
    boolean isKeyTo(JsonNode said) {
        return value != null && letters(said).equals(letters(value));
    }

    private static String letters(JsonNode node) {
        return node.asString("").replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    private static String plain(@Nullable JsonNode node) {
        return node == null
                ? ""
                : node.asString(node.toString()).strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
