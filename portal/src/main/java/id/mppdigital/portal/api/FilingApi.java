package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The signed-in citizen's applications. */
@HttpExchange("/applications/v1/applications")
public interface FilingApi {
    String KEY = "Idempotency-Key";

    @PostExchange
    Receipt submit(@RequestHeader(KEY) String key, @RequestBody Submission submission);

    /** What the submission with this key became. */
    @GetExchange("/receipt")
    Receipt receipt(@RequestHeader(KEY) String key);

    @GetExchange("/{id}")
    Detail detail(@PathVariable UUID id);

    @GetExchange("/{id}/timeline")
    Timeline timeline(@PathVariable UUID id);

    @PostExchange("/{id}/corrections")
    JsonNode correct(@PathVariable UUID id, @RequestHeader(KEY) String key, @RequestBody Correction correction);

    @PostExchange("/{id}/withdrawal")
    JsonNode withdraw(@PathVariable UUID id, @RequestHeader(KEY) String key, @RequestBody Withdrawal withdrawal);

    /** @param representation the statement that the sender may act for somebody else; null for oneself */
    record Submission(
            String mall,
            String service,
            int version,
            ObjectNode answers,
            @Nullable String attestation,
            @Nullable String representation,
            List<Handed> documents) {}

    /** A document by the receipt that the wallet gave. */
    record Handed(String requirement, String receipt) {}

    record Receipt(UUID id) {}

    record Named(String code, int version, Wording name) {}

    record Correction(ObjectNode answers, @Nullable String attestation, List<Handed> documents) {}

    record Withdrawal(@Nullable String reason) {}

    /** What an officer says about one answer or document. */
    record Mark(@Nullable String field, @Nullable String document, Wording text) {}

    /**
     * A document of the dossier.
     *
     * @param extract the register that said what stands in it; null for other documents
     */
    record Enclosed(
            String requirement,
            UUID id,
            String name,
            String mediaType,
            @Nullable Extract extract) {
        /** @param asOf of what the register said */
        public record Extract(String register, Instant asOf) {}
    }

    /** @param receiptCode with the registration number it shows anyone the status; null where it is not told */
    record Detail(
            UUID id,
            String registrationNumber,
            String mall,
            Agency agency,
            Named service,
            String status,
            @Nullable String stage,
            long sequence,
            Instant submittedAt,
            Instant updatedAt,
            List<String> next,
            @Nullable String waitingFor,
            @Nullable OffsetDateTime dueAt,
            @Nullable String assignee,
            @Nullable Bill bill,
            List<JsonNode> issuedDocuments,
            ObjectNode answers,
            Map<String, JsonNode> provenance,
            List<Enclosed> documents,
            @Nullable List<Mark> marks,
            @Nullable String receiptCode,
            @Nullable Representation representation,
            @Nullable Objection objection) {}

    /**
     * To an automated decision.
     *
     * @param state RECEIVED, FULFILLED, REFUSED or WITHDRAWN
     * @param reopenedAt when the decision was set aside; null where it stands
     * @param decidedAt when a person decided anew; null until then
     */
    record Objection(
            String state,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable Instant reopenedAt,
            @Nullable Instant decidedAt) {
        /** What to say of it at the desk. */
        public String words() {
            return reopenedAt == null ? state : decidedAt == null ? "REOPENED" : "DECIDED";
        }

        /** When it ended, or by when it has to. */
        public Instant until() {
            return decidedAt != null ? decidedAt : reopenedAt != null ? reopenedAt : endedAt != null ? endedAt : dueAt;
        }
    }

    /**
     * Who filed it for the applicant, by their names.
     *
     * @param kind KUASA or PARENT
     */
    record Representation(String kind, String principal, String representative) {}

    /** @param state OPEN, PAID or another; only an open bill is to be paid */
    record Bill(long amount, String billingCode, Wording payee, Wording howToPay, Instant expiresAt, String state) {}

    record Agency(String code, Wording name) {}

    record Timeline(List<Entry> items) {}

    /**
     * @param reasonCode a code of who moved it, or of what was learnt
     * @param agency whose officer or system moved it; null for others, and where an older platform does not tell
     */
    record Entry(
            long sequence,
            String to,
            @Nullable String stage,
            @Nullable String reasonCode,
            String actor,
            Instant at,
            Remarks remarks,
            @Nullable Boolean setAside,
            @Nullable Agency agency,
            @Nullable Represented represented) {
        /** A decision that counts no more, as an objection to it was agreed to. */
        public boolean isSetAside() {
            return Boolean.TRUE.equals(setAside);
        }

        /** Something was learnt about the application; its status stayed. */
        public boolean isNote() {
            return actor.equals("SYSTEM") && reasonCode != null && reasonCode.startsWith("facts-");
        }
    }

    /** Both persons' names, where a representative made the change. */
    record Represented(String principal, String representative) {}

    record Remarks(
            @Nullable Wording reason,
            @Nullable String legalBasis,
            @Nullable String appealRoute) {}
}
