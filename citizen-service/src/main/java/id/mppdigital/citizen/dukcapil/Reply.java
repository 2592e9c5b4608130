package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.RegisterAnswer.Reason;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the register's reply. Errors come inside a 200: as {@code RESPON} with a text, or newer as {@code RESPONSE_CODE}
 * with {@code RESPONSE}, inside {@code content} or beside it.
 */
final class Reply {

    private final JsonMapper json;

    Reply(JsonMapper json) {
        this.json = json;
    }

    /** Empty when the register knows no such person. */
    Optional<RegisterRecord> person(byte[] body) {
        return answer(body, entry -> entry.text("NIK").isPresent());
    }

    /**
     * The register's verdict by element, empty when it knows no such person.
     *
     * @param asked the elements that it was asked about
     */
    Optional<RegisterRecord> verdicts(byte[] body, Collection<String> asked) {
        return answer(
                body, entry -> asked.stream().anyMatch(key -> entry.text(key).isPresent()));
    }

    private Optional<RegisterRecord> answer(byte[] body, Predicate<RegisterRecord> isAnswer) {
        RegisterRecord root = new RegisterRecord(object(body));
        RegisterRecord entry = root.node("content")
                .map(content -> content.isArray() ? content.path(0) : content)
                .filter(JsonNode::isObject)
                .map(RegisterRecord::new)
                .orElse(root);
        if (isAnswer.test(entry)) {
            return Optional.of(entry);
        }
        String message = Stream.of(entry, root)
                .flatMap(place -> Stream.of("RESPON", "RESPONSE").flatMap(key -> place.text(key).stream()))
                .findFirst()
                .orElseThrow(() -> new DukcapilFailure(Reason.UNREADABLE, "neither an answer nor an error"));
        return refused(message);
    }

    private JsonNode object(byte[] body) {
        try {
            JsonNode root = json.readTree(body);
            if (root.isObject()) {
                return root;
            }
            throw new DukcapilFailure(Reason.UNREADABLE, "not a JSON object");
        } catch (JacksonException e) {
            // Without the cause: its message quotes the reply, which may hold personal data.
            throw new DukcapilFailure(Reason.UNREADABLE, "not JSON");
        }
    }

    private static Optional<RegisterRecord> refused(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("tidak ditemukan")) {
            return Optional.empty();
        }
        if (text.contains("kuota")) {
            throw new DukcapilFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
        }
        if (text.contains("login") || text.contains("password")) {
            throw new DukcapilFailure(Reason.LOGIN_REFUSED, "login refused");
        }
        throw new DukcapilFailure(Reason.UNREADABLE, "an error text that is not known");
    }
}
