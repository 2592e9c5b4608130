package id.mppdigital.portal.api.office;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
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

/** Breaches of data, and whom they touched. */
@HttpExchange("/citizens/v1")
public interface BreachApi {
    @GetExchange("/breaches?limit=20")
    Breaches all(@RequestParam(required = false) @Nullable String after);

    @PostExchange("/breaches")
    Breach open(@RequestHeader(FilingApi.KEY) String key, @RequestBody Opened opened);

    @GetExchange("/breaches/{id}")
    Breach one(@PathVariable UUID id);

    @GetExchange("/breaches/{id}/touched?limit=50")
    Touched touched(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after);

    @PostExchange("/breaches/{id}/approval")
    Breach approve(@PathVariable UUID id);

    /** Records that the authority was told. */
    @PostExchange("/breaches/{id}/authority-notice")
    Breach authorityTold(@PathVariable UUID id, @RequestBody AuthorityNotice sent);

    /** @param reference by which the authority knows it */
    record AuthorityNotice(Instant sentAt, String reference) {}

    record Opened(
            Instant knownAt,
            Instant from,
            Instant until,
            List<String> readers,
            List<String> services,
            List<String> sources,
            Wording happened,
            Wording done) {}

    record Breaches(List<Breach> items, @Nullable String next) {}

    record Words(Wording happened, Wording done) {}

    /**
     * @param dueAt by when those touched have to be told
     * @param openedBy the account of the officer, as {@code approvedBy}
     * @param approvedAt null until then
     * @param notice what they are told, as a draft
     * @param authority null until it is recorded that the authority was told
     * @param authorityOverdue told too late, or not yet
     */
    record Breach(
            UUID id,
            Instant knownAt,
            Instant dueAt,
            Instant until,
            Words words,
            String openedBy,
            @Nullable Instant approvedAt,
            @Nullable String approvedBy,
            int touched,
            int told,
            Wording notice,
            Wording authorityNotice,
            @Nullable Told authority,
            boolean authorityOverdue) {}

    record Told(Instant at, String reference, String by, Instant recordedAt) {}

    record Touched(List<Person> items, @Nullable String next) {}

    record Person(String account, List<String> sources) {}
}
