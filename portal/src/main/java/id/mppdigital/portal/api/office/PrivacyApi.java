package id.mppdigital.portal.api.office;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.RightsApi.Processing;
import id.mppdigital.portal.page.Page;
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

/** What the data officer has to answer. */
@HttpExchange("/citizens/v1")
public interface PrivacyApi {
    @GetExchange("/rights?limit=20")
    Open open(@RequestParam(required = false) @Nullable String after);

    @GetExchange("/rights/{id}")
    Detail one(@PathVariable UUID id);

    @PostExchange("/rights/{id}/answer")
    void answer(@PathVariable UUID id, @RequestBody Answer answer);

    record Open(List<Listed> items, @Nullable String next) {}

    /**
     * @param subject a fact's source, a purpose, or the id of an application
     * @param processing null unless a purpose is restricted
     * @param owner the register that can correct the fact; null where there is none
     */
    record Listed(
            UUID id,
            String kind,
            String subject,
            @Nullable Processing processing,
            Instant receivedAt,
            Instant dueAt,
            boolean overdue,
            @Nullable Owner owner) {
        public String subject(Page page) {
            return processing == null ? subject : processing.in(page);
        }
    }

    record Owner(String register, Wording name) {}

    /**
     * @param answer null while it is open
     * @param answeredBy the officer's account; null while it is open, or where it was not recorded
     */
    record Detail(
            Listed request,
            String status,
            Asker citizen,
            Said said,
            List<Held> held,
            @Nullable String answer,
            @Nullable String answeredBy) {}

    record Asker(@Nullable String name, String nikMasked) {}

    /** @param value what is right, as the citizen says; only of a correction */
    record Said(String reason, @Nullable JsonNode value, List<UUID> documents) {
        public String valueText() {
            return value == null ? "" : value.isString() ? value.stringValue() : value.toString();
        }
    }

    /** @param assurance REGISTER or DECLARED */
    record Held(String source, JsonNode value, String assurance, Instant asOf) {
        public String valueText() {
            return value.isString() ? value.stringValue() : value.toString();
        }
    }

    /** @param outcome FULFILLED or REFUSED */
    record Answer(String outcome, String words) {}
}
