package id.mppdigital.citizen.dispute;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CopyPart.Item;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one citizen disputes.
 *
 * @param request the request for a right that it came with
 * @param reply null while it is open
 * @param inForce until it is answered or withdrawn; a restriction that was agreed to, until the citizen lifts it
 */
public record Dispute(
        UUID request,
        String account,
        Topic topic,
        Content content,
        @Nullable Reply reply,
        boolean inForce) {
    public enum Kind {
        /** The fact is wrong: whoever uses it is told that a correction was asked for. */
        CORRECTION,
        /** The fact is not to be used, or no fact is to be used for a purpose. */
        RESTRICTION,
        /** A program decided: a person is to look. */
        OBJECTION
    }

    /** @param subject a fact's source, a purpose as {@link Processing} writes it, or the id of an application */
    public record Topic(Kind kind, String subject) {
        public boolean isAboutFact() {
            return kind != Kind.OBJECTION && processing().isEmpty();
        }

        /** What is not to be done with any fact; empty where the dispute is about something else. */
        public Optional<Processing> processing() {
            return kind == Kind.RESTRICTION ? Processing.parse(subject) : Optional.empty();
        }

        public FactSource source() {
            return new FactSource(subject);
        }
    }

    /**
     * In the citizen's own words.
     *
     * @param value what is right; only of a correction
     * @param documents the citizen's own, that prove it
     */
    public record Content(String reason, @Nullable JsonNode value, List<UUID> documents) {
        /** Without the words, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Content";
        }
    }

    /**
     * What was answered.
     *
     * @param by the data officer's account, or the agency that keeps the register; null where nobody had to judge, or
     *         it was not recorded yet
     */
    public record Reply(String words, @Nullable String by) {
        /** Without the words, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Reply";
        }
    }

    public static Dispute of(UUID request, String account, Topic topic, Content content) {
        return new Dispute(request, account, topic, content, null, true);
    }

    public Dispute answered(Reply given, boolean staysInForce) {
        return new Dispute(request, account, topic, content, given, staysInForce);
    }

    public Dispute ended() {
        return new Dispute(request, account, topic, content, reply, false);
    }

    /** What was answered; null while it is open. */
    public @Nullable String answer() {
        return reply == null ? null : reply.words();
    }

    /** Who answered; null while it is open, or where nobody had to judge. */
    public @Nullable String answeredBy() {
        return reply == null ? null : reply.by();
    }

    /** For the copy of the citizen. */
    List<Item> told() {
        return List.of(
                Item.of("request", "Permintaan", "Request", request),
                Item.of("kind", "Hak", "Right", topic.kind().name()),
                Item.of("about", "Tentang", "About", topic.subject()),
                Item.of("reason", "Alasan Anda", "Your reason", content.reason()),
                Item.of("value", "Yang benar menurut Anda", "What is right by you", content.value()),
                Item.of("documents", "Bukti", "Evidence", content.documents()),
                Item.of("answer", "Jawaban", "Answer", answer()),
                Item.of("answeredBy", "Dijawab oleh", "Answered by", answeredBy()));
    }
}
