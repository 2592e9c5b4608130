package id.mppdigital.samples.agency.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the citizen handed in: answers by field, and the documents behind them. */
public record Dossier(Map<String, @Nullable Object> answers, List<Attachment> documents) {
    /** A document that waits at the gateway; the hash says which bytes were meant. */
    public record Attachment(String requirement, String id, String name, String mediaType, long size, String sha256) {}

    @SuppressWarnings("NullAway") // a message without answers or documents binds to null
    public Dossier {
        answers = answers == null ? Map.of() : answers;
        documents = documents == null ? List.of() : documents;
    }

    /** The first of these fields that was answered; forms differ by version, so a rule may know several names. */
    public Optional<String> answer(String... fields) {
        return Stream.of(fields)
                .flatMap(field -> Stream.ofNullable(answers.get(field)))
                .map(Object::toString)
                .filter(answer -> !answer.isBlank())
                .findFirst();
    }

    /** An answer as a certificate shows it: a dash where there is none. */
    public String written(String field) {
        return answer(field).orElse("-");
    }

    /** An answer that is a code, in these words for it. */
    public String written(String field, Map<String, String> words) {
        return answer(field).map(code -> words.getOrDefault(code, code)).orElse("-");
    }

    public boolean has(String requirement) {
        return documents.stream().anyMatch(document -> requirement.equals(document.requirement()));
    }
}
