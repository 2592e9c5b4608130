package id.mppdigital.portal.api.office;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who looked at what, from the two records that are kept of it. */
@HttpExchange
public interface LookApi {
    /** What application-service recorded when it showed the data. */
    @GetExchange("/applications/v1/looks?limit=50")
    Looks looks(@RequestParam MultiValueMap<String, String> filter);

    /** What the citizens' ledger says of the same looks. */
    @GetExchange("/citizens/v1/data-uses")
    Entries entries(@RequestParam List<UUID> ids);

    record Looks(List<Look> items, @Nullable String next) {}

    /** @param sourcesSha256 of the sorted names of what was shown, with line ends between */
    record Look(
            UUID id,
            @JsonUnwrapped Subject subject,
            Reader reader,
            @JsonUnwrapped Times times,
            String sourcesSha256) {}

    record Subject(UUID applicationId, String registrationNumber, String mall, String agency, String service) {}

    record Times(Instant firstAt, Instant lastAt, int reads) {}

    record Reader(String role, String id) {}

    record Entries(List<Entry> items) {}

    record Entry(
            UUID id,
            String recipient,
            List<String> sources,
            @Nullable UUID applicationId,
            @Nullable Reader reader) {}
}
