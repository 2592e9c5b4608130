package id.mppdigital.portal.filled;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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
