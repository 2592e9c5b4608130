package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Life events: what each asks in one form, and the signed-in citizen's cases. */
@HttpExchange
public interface LifeEventApi {
    @GetExchange("/catalog/v1/life-events?limit=100")
    Events events(@RequestParam(required = false) @Nullable String mall);

    /** The one form, in both languages; without a version the newest. */
    @GetExchange("/catalog/v1/life-events/{code}/form")
    JsonNode form(@PathVariable String code);

    /** What was filled in of it before; null on behalf of nobody is one's own. */
    @GetExchange("/applications/v1/case-drafts/{mall}/{event}")
    Draft draft(
            @PathVariable String mall,
            @PathVariable String event,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** @param revision the one seen last; null to begin a draft */
    @PutExchange("/applications/v1/case-drafts/{mall}/{event}")
    Draft save(
            @PathVariable String mall,
            @PathVariable String event,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String revision,
            @RequestBody Content content);

    @DeleteExchange("/applications/v1/case-drafts/{mall}/{event}")
    void deleteDraft(
            @PathVariable String mall,
            @PathVariable String event,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** @param forOthers those on behalf of others instead of one's own */
    @GetExchange("/applications/v1/case-drafts")
    Drafts drafts(@RequestParam boolean forOthers);

    @PostExchange("/applications/v1/cases")
    Begun begin(@RequestHeader(FilingApi.KEY) String key, @RequestBody Submission submission);

    @GetExchange("/applications/v1/cases?limit=20")
    Cases cases(@RequestParam(required = false) @Nullable String after, @RequestParam boolean forOthers);

    @GetExchange("/applications/v1/cases/{id}")
    Case find(@PathVariable UUID id);

    @PostExchange("/applications/v1/cases/{id}/parts/{code}/answers")
    JsonNode answer(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestHeader(FilingApi.KEY) String key,
            @RequestBody FilingApi.Correction answers);

    @PostExchange("/applications/v1/cases/{id}/parts/{code}/decisions")
    JsonNode decide(@PathVariable UUID id, @PathVariable String code, @RequestBody Decision decision);

    @PostExchange("/applications/v1/cases/{id}/withdrawal")
    JsonNode withdraw(@PathVariable UUID id);

    record Events(List<Event> items) {}

    /** @param attestations of the prefills, by the part's code, so that nothing for which they vouch is stored */
    record Content(
            int version, ObjectNode answers, Map<String, String> attestations, List<DraftApi.Attached> documents) {}

    record Draft(
            ObjectNode answers,
            List<DraftApi.Attached> documents,
            String idempotencyKey,
            long revision,
            Instant expiresAt) {}

    record Drafts(List<DraftNamed> items) {}

    record DraftNamed(
            String mall, String lifeEvent, @Nullable UUID onBehalfOf, Wording name) {}

    /** @param questions how many the one form asks; null from a catalogue that does not say it yet */
    record Event(
            String code,
            int version,
            Wording name,
            Wording description,
            @Nullable Integer questions,
            List<PartNamed> parts) {
        /**
         * How many of them are known, each once.
         *
         * @param known the known fields of each service, by its code; null where it can't be said
         */
        public @Nullable Integer known(Map<String, List<String>> known) {
            return parts.stream().allMatch(part -> known.containsKey(part.service()))
                    ? (int) parts.stream()
                            .flatMap(part -> known.getOrDefault(part.service(), List.of()).stream()
                                    .flatMap(field ->
                                            Stream.ofNullable(part.asked().get(field))))
                            .distinct()
                            .count()
                    : null;
        }
    }

    /** @param fields the service's fields to those of the one form; null from a catalogue that does not say it yet */
    record PartNamed(
            String code,
            String service,
            Wording name,
            @Nullable Map<String, String> fields,
            List<String> dependsOn) {
        Map<String, String> asked() {
            return fields == null ? Map.of() : fields;
        }
    }

    /**
     * @param attestations of the prefills, by the part's code
     * @param representations the statements that the sender may act for somebody else, by the part's code; null for oneself
     */
    record Submission(
            String lifeEvent,
            int version,
            String mall,
            ObjectNode answers,
            Map<String, String> attestations,
            @Nullable Map<String, String> representations,
            List<FilingApi.Handed> documents) {}

    record Begun(UUID id) {}

    /** @param decision CONTINUE or STOP */
    record Decision(String decision) {}

    record Cases(List<Case> items, @Nullable String next) {}

    /** @param onBehalfOf by which representation somebody submitted it for its citizen; null for oneself */
    record Case(
            UUID id,
            Named lifeEvent,
            String mall,
            Instant openedAt,
            @Nullable Instant endedAt,
            @Nullable UUID onBehalfOf,
            List<Part> parts) {}

    record Named(Wording name) {}

    /**
     * A row of the case's table.
     *
     * @param state WAITING, READY, ASKS, UNDECIDED, FILED, GRANTED, REFUSED or STOPPED
     */
    record Part(
            String code,
            FilingApi.Named service,
            Rules rules,
            String state,
            @Nullable Filed application,
            @Nullable Waits waits) {}

    /**
     * @param onRefused STOP_REST, CONTINUE or WAIT_FOR_CITIZEN
     * @param onLate one of these, or TELL
     */
    record Rules(List<String> dependsOn, String onRefused, String onLate) {}

    record Filed(
            UUID id,
            String registrationNumber,
            String status,
            @Nullable Instant dueAt,
            boolean late) {}

    /** @param reason why it can't be filed at present, a code */
    record Waits(@Nullable Asked asked, @Nullable String reason) {}

    /** Names of fields, codes of documents. */
    record Asked(List<String> fields, List<String> documents) {}
}
