package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CopyPart.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One fact that the agency keeping its register is asked to correct.
 *
 * @param account whose fact it is
 * @param number by which citizen and agency speak of it
 * @param reply null until the agency has answered
 */
record Correction(
        UUID id,
        String account,
        String number,
        Subject subject,
        Claim claim,
        State state,
        @Nullable Reply reply) {
    /** UU 27/2022 art. 30 (1): corrected within 3 × 24 hours, on holidays too. */
    private static final Duration TIME = Duration.ofHours(3 * 24);

    /**
     * @param agency that is asked
     * @param request the citizen's request for a right; null where two registers disagree
     */
    record Subject(FactSource fact, String agency, @Nullable UUID request) {}

    /**
     * What is said against the register.
     *
     * @param held what the register says; null where that is not known here
     * @param from whose word the claim is: a fact of another register, or {@code citizen}
     * @param reason in the citizen's words; null where nobody gave one
     */
    record Claim(
            @Nullable JsonNode held,
            JsonNode claimed,
            String from,
            @Nullable String reason) {
        boolean isCitizens() {
            return from.equals("citizen");
        }

        /** The same of the same, whoever says it. */
        boolean saysTheSameAs(Claim other) {
            return claimed.equals(other.claimed) && (held == null ? other.held == null : held.equals(other.held));
        }

        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Claim[" + from + "]";
        }
    }

    enum Status {
        /** The agency was asked. */
        ASKED,
        /** The agency has corrected its register. */
        CORRECTED,
        /** The agency keeps what its register says, and says why. */
        KEPT,
        /** The citizen took the request back. */
        WITHDRAWN
    }

    /** @param dueAt by when the agency has to answer */
    record State(Status status, Instant askedAt, Instant dueAt) {
        static State asked(Instant now) {
            return new State(Status.ASKED, now, now.plus(TIME));
        }
    }

    /**
     * @param by the agency's system, its OAuth client; or the account of its officer
     * @param reason for the citizen
     */
    record Reply(Instant at, String by, String reason) {
        /** Without the words, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Reply[" + by + "]";
        }
    }

    /** Two registers disagree; the citizen asked for nothing. */
    boolean isByRegisters() {
        return subject.request() == null;
    }

    /** For the copy of the citizen. */
    List<Item> told() {
        return List.of(
                Item.of("number", "Nomor", "Number", number),
                Item.of(
                        "fact",
                        "Data dan asalnya",
                        "Fact and its source",
                        subject.fact().key()),
                Item.of("agency", "Instansi yang diminta", "Agency that was asked", subject.agency()),
                Item.of("held", "Menurut register", "What the register says", claim.held()),
                Item.of("claimed", "Yang diminta", "What was asked for", claim.claimed()),
                Item.of("from", "Menurut siapa", "Whose word it is", claim.from()),
                Item.of("status", "Status", "Status", state.status().name()),
                Item.of("askedAt", "Diminta", "Asked", state.askedAt()),
                Item.of("answer", "Jawaban", "Answer", reply == null ? null : reply.reason()),
                Item.of("answeredAt", "Dijawab", "Answered", reply == null ? null : reply.at()));
    }
}
