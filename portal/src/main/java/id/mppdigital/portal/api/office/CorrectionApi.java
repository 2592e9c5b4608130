package id.mppdigital.portal.api.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** What agencies are asked to correct in the registers that they keep; which answers are late, for the data officer. */
@HttpExchange("/citizens/v1")
public interface CorrectionApi {
    @GetExchange("/corrections?limit=20")
    Open open(@RequestParam(required = false) @Nullable String after);

    /** The citizen sees this look in the ledger. */
    @GetExchange("/corrections/{id}")
    Detail one(@PathVariable UUID id);

    @PostExchange("/corrections/{id}/answer")
    void answer(@PathVariable UUID id, @RequestBody Answer answer);

    /** For the data officer: what no agency has answered in time. */
    @GetExchange("/late-corrections?limit=20")
    Late late(@RequestParam(required = false) @Nullable String after);

    record Open(List<Listed> items, @Nullable String next) {}

    record Listed(UUID id, String number, String fact, Instant askedAt, Instant dueAt, boolean overdue) {}

    /**
     * @param status ASKED, CORRECTED, KEPT or WITHDRAWN
     * @param held null where the platform does not know what the register says
     * @param claimedBy CITIZEN or REGISTER
     * @param claimedFrom the owner's fact; null where the agency's register copies none
     * @param evidence none once it is answered
     * @param answer null until it is answered
     */
    record Detail(
            Listed correction,
            String status,
            String nik,
            @Nullable JsonNode held,
            JsonNode claimed,
            String claimedBy,
            @Nullable String claimedFrom,
            @Nullable String reason,
            List<Evidence> evidence,
            List<String> basis,
            @Nullable String answer) {
        public boolean isOpen() {
            return status.equals("ASKED");
        }

        public String heldText() {
            return held == null || held.isNull() ? "" : text(held);
        }

        public String claimedText() {
            return text(claimed);
        }

        private static String text(JsonNode value) {
            return value.isString() ? value.stringValue() : value.toString();
        }
    }

    record Evidence(UUID id, String mediaType, long size) {}

    /**
     * @param outcome CORRECTED or KEPT
     * @param value what the register says now; what was claimed without it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(String outcome, String reason, @Nullable String value) {}

    record Late(List<Overdue> items, @Nullable String next) {}

    record Overdue(UUID id, String number, String agency, String fact, Instant askedAt, Instant dueAt) {}
}
