package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.node.ObjectNode;

/**
 * The signed-in citizen's drafts: one for each service of a mall, and one more for each person for whom they act.
 * {@code onBehalfOf} is the representation by which they do; null for oneself.
 */
@HttpExchange("/applications/v1/drafts")
public interface DraftApi {
    /** @param forOthers those on behalf of others instead of one's own */
    @GetExchange
    Drafts list(@RequestParam boolean forOthers);

    @GetExchange("/{mall}/{service}")
    Draft get(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** @param revision the one seen last; null to begin a draft */
    @PutExchange("/{mall}/{service}")
    Draft save(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String revision,
            @RequestBody Content content);

    @DeleteExchange("/{mall}/{service}")
    void delete(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    record Drafts(List<Summary> items) {}

    /**
     * @param name of the service
     * @param step where the citizen was; null if it was not kept
     */
    record Summary(
            String mall,
            String service,
            @Nullable UUID onBehalfOf,
            Wording name,
            int version,
            @Nullable String step,
            Instant expiresAt) {}

    /**
     * What is saved.
     *
     * @param attestation of the prefill, so that nothing for which it vouches is stored
     */
    record Content(
            int version,
            ObjectNode answers,
            List<Attached> documents,
            String step,
            @Nullable String attestation) {}

    /** An upload for a requirement. */
    record Attached(String requirement, UUID id) {}

    /** @param outdated what the current version changed; only if the draft is of another one */
    record Draft(
            int version,
            ObjectNode answers,
            List<Attached> documents,
            @Nullable String step,
            String idempotencyKey,
            long revision,
            Instant expiresAt,
            @Nullable Outdated outdated) {}

    /** Names of fields. */
    record Outdated(int currentVersion, List<String> added, List<String> removed, List<String> changed) {}
}
