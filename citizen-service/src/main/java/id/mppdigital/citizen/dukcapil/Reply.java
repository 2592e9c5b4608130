package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the register's reply. Errors come inside a 200: as {@code RESPON} with a text, or newer as {@code RESPONSE_CODE}
 * with {@code RESPONSE}, inside {@code content} or beside it.
 */
final class Reply {
    private final JsonNode root;

    Reply(JsonNode root) {
        this.root = root;
    }

    /** Empty when the register knows no such person. */
    Optional<RegisterRecord> person() {
        return answer(entry -> entry.text("NIK").isPresent());
    }

    /**
     * The register's verdict by element, empty when it knows no such person.
     *
     * @param asked the elements that it was asked about
     */
    Optional<RegisterRecord> verdicts(Collection<String> asked) {
        return answer(entry -> asked.stream().anyMatch(key -> entry.text(key).isPresent()));
    }

    private Optional<RegisterRecord> answer(Predicate<RegisterRecord> isAnswer) {
        var whole = new RegisterRecord(root);
        var entry = whole.node("content")
                .map(content -> content.isArray() ? content.path(0) : content)
                .filter(JsonNode::isObject)
                .map(RegisterRecord::new)
                .orElse(whole);
        if (isAnswer.test(entry)) {
            return Optional.of(entry);
        }
        var message = Stream.of(entry, whole)
                .flatMap(place -> Stream.of("RESPON", "RESPONSE").flatMap(key -> place.text(key).stream()))
                .findFirst()
                .orElseThrow(() -> new RegisterFailure(Reason.UNREADABLE, "neither an answer nor an error"));
        return refused(message);
    }

    private static Optional<RegisterRecord> refused(String message) {
        var text = message.toLowerCase(Locale.ROOT);
        if (text.contains("tidak ditemukan")) {
            return Optional.empty();
        }
        if (text.contains("kuota")) {
            throw new RegisterFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
        }
        if (text.contains("login") || text.contains("password")) {
            throw new RegisterFailure(Reason.LOGIN_REFUSED, "login refused");
        }
        throw new RegisterFailure(Reason.UNREADABLE, "an error text that is not known");
    }
}
