package id.mppdigital.portal.filled;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of the citizen for a form, and who says so.
 *
 * @param attestation proves the registers' values to application-service; null without any
 * @param isAvailable whether it could be asked for
 * @param subjects the citizen's children, plots of land, vehicles and the like that the form asks about
 * @param keys facts by whose values registers are asked of such things: the citizen gives them
 * @param sharings by field, what is shared on consent alone
 */
public record Knowledge(
        Map<String, Known> fields,
        @Nullable String attestation,
        boolean isAvailable,
        List<Subject> subjects,
        Set<String> keys,
        Map<String, Sharing> sharings) {
    /** Prefill could not be had: everything is typed. */
    public static final Knowledge UNAVAILABLE = new Knowledge(Map.of(), null, false);

    public Knowledge(Map<String, Known> fields, @Nullable String attestation, boolean isAvailable) {
        this(fields, attestation, isAvailable, List.of(), Set.of(), Map.of());
    }

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

        private static Known of(JsonNode field, Map<String, Instant> times) {
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
                    : node.asString(node.toString())
                            .strip()
                            .replaceAll("\\s+", " ")
                            .toUpperCase(Locale.ROOT);
        }
    }

    /**
     * Something that the service is given only if the citizen agrees.
     *
     * @param source by which decisions name it
     * @param text of the words that are agreed to; null where it is for somebody else to decide
     */
    public record Sharing(
            String source, boolean granted, @Nullable String text) {
        private static Sharing of(JsonNode consent) {
            return new Sharing(
                    consent.path("source").asString(""),
                    consent.path("granted").asBoolean(false),
                    consent.path("text").asString(null));
        }
    }

    /**
     * One of the citizen's children, plots of land or the like.
     *
     * @param name of the kind, as the form's sources name it: {@code citizen.child}
     * @param values what is known of it, by field
     */
    public record Subject(String name, String key, Map<String, JsonNode> values) {
        private static Stream<Subject> of(JsonNode kind) {
            return kind.path("known")
                    .valueStream()
                    .map(one -> new Subject(
                            kind.path("subject").asString(""),
                            one.path("key").asString(""),
                            one.path("values").properties().stream()
                                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        }

        boolean isOf(@Nullable String source) {
            return source != null && (source.equals(name) || source.startsWith(name + "/"));
        }

        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return key;
        }
    }

    /** @param prefill the answer of citizen-service */
    public static Knowledge of(JsonNode prefill) {
        var times = new HashMap<String, Instant>(); // the fields of a register have one, and parsing takes long
        return new Knowledge(
                prefill.path("fields").properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Known.of(entry.getValue(), times))),
                prefill.path("attestation").asString(null),
                true,
                prefill.path("subjects").valueStream().flatMap(Subject::of).toList(),
                prefill.path("subjects")
                        .valueStream()
                        .map(kind -> kind.path("subject").asString(""))
                        .filter(subject -> subject.contains("/"))
                        .collect(Collectors.toSet()),
                prefill.path("consents").properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Sharing.of(entry.getValue()))));
    }

    /** What the citizen decides about a field that is shared on consent alone; empty where they can't. */
    public Optional<Sharing> sharing(String field) {
        return Optional.ofNullable(sharings.get(field)).filter(it -> it.text() != null);
    }

    /** Whether the citizen has agreed to share it. */
    boolean isShared(String field) {
        var sharing = sharings.get(field);
        return sharing != null && sharing.granted();
    }

    Optional<Known> of(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Vouched for, and not to be changed here. */
    public boolean locks(String field) {
        return !isKey(field)
                && of(field).map(it -> it.isVouched() && !it.isOverridable()).orElse(false);
    }

    /** Whether a register is asked by what is given here: it may be changed to ask about another thing. */
    public boolean isKey(String field) {
        return of(field).filter(it -> keys.contains(it.source())).isPresent();
    }

    /** Whether the field takes an answer: where registers differ, often only what one of them says. */
    boolean takes(String field, JsonNode answer) {
        return of(field).map(it -> it.takes(answer)).orElse(true);
    }

    public boolean vouches(String field) {
        return of(field).map(Known::isVouched).orElse(false);
    }
}
