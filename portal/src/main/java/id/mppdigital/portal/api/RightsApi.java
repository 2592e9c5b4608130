package id.mppdigital.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** What a citizen asks for by the law on personal data. */
@HttpExchange("/citizens/v1/me")
public interface RightsApi {
    /** @param onBehalfOf the representation of a child, whose parent asks; null for oneself, as in what follows */
    @PostExchange("/rights")
    Request ask(
            @RequestHeader(FilingApi.KEY) String key,
            @RequestBody Ask ask,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    @GetExchange("/rights?limit=20")
    Requests requests(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** Takes a request back, or lifts a restriction. */
    @PostExchange("/rights/{id}/withdrawal")
    Request withdraw(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** Where registers say otherwise than the citizen's applications. */
    @GetExchange("/disagreements")
    Disagreements disagreements(@RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** What agencies were asked to correct in their registers. */
    @GetExchange("/corrections?limit=20")
    Corrections corrections(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /**
     * @param fact of the register that says otherwise
     * @param used where the answer is from: a fact of another register, or {@code citizen}
     */
    record Disagreement(
            String fact, JsonNode said, String used, JsonNode answer, UUID applicationId, Instant noticedAt) {}

    record Disagreements(List<Disagreement> items) {}

    /**
     * @param held null where the platform does not know what the register says
     * @param status ASKED, CORRECTED, KEPT or WITHDRAWN
     * @param dueAt by when the agency has to answer
     */
    record Correction(
            String number,
            String fact,
            String agency,
            @Nullable JsonNode held,
            JsonNode claimed,
            String status,
            Instant askedAt,
            Instant dueAt,
            @Nullable Instant answeredAt,
            @Nullable String answer) {
        public boolean isOpen() {
            return status.equals("ASKED");
        }
    }

    record Corrections(List<Correction> items, @Nullable String next) {}

    /** What the platform knows of the citizen. */
    @GetExchange("/attributes")
    Facts facts(@RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** @param assurance REGISTER or DECLARED */
    record Fact(String source, JsonNode value, String assurance) {}

    record Facts(List<Fact> items) {}

    /**
     * @param kind as the platform names rights, such as ACCESS
     * @param confirmed that an erasure is meant
     * @param about what is disputed; null where the right is about all data
     */
    record Ask(String kind, boolean confirmed, @Nullable About about) {
        public Ask(String kind, boolean confirmed) {
            this(kind, confirmed, null);
        }
    }

    /**
     * @param source of a fact; null for an objection, and where a purpose is restricted
     * @param purpose for what no fact is to be used; null unless a purpose is restricted
     * @param service only with a purpose; null for all services
     * @param applicationId that was decided; null unless it is an objection
     * @param value what is right; only of a correction
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(
            @Nullable String source,
            @Nullable String purpose,
            @Nullable String service,
            @Nullable String applicationId,
            @Nullable String value,
            String reason,
            List<String> documents) {}

    /**
     * For what no fact is to be used.
     *
     * @param service null for all services
     */
    record Processing(String purpose, @Nullable String service) {
        /** As people read it, by the words of {@code citizen.dispute.purpose}. */
        public String in(Page page) {
            var words = page.word("citizen.dispute.purpose", purpose);
            return service == null ? words : words + " (" + service + ")";
        }
    }

    /**
     * @param subject a fact's source, a purpose, or the id of an application
     * @param processing null unless a purpose is restricted
     * @param answer null until it was answered
     */
    record Disputed(
            String subject,
            @Nullable Processing processing,
            String reason,
            @Nullable JsonNode value,
            boolean inForce,
            @Nullable String answer) {
        public String subject(Page page) {
            return processing == null ? subject : processing.in(page);
        }

        public String valueText() {
            return value == null ? "" : value.isString() ? value.stringValue() : value.toString();
        }
    }

    record Requests(List<Request> items, @Nullable String next) {}

    /**
     * @param dueAt by when it is answered at the latest
     * @param endedAt when it was answered; null while it is open
     */
    record Request(
            UUID id,
            String kind,
            String status,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            Wording law,
            @Nullable Disputed dispute) {
        public boolean canBeWithdrawn() {
            return dispute != null && dispute.inForce();
        }

        public boolean givesCopy() {
            return kind.equals("ACCESS") && status.equals("FULFILLED");
        }
    }
}
