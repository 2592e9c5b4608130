package id.mppdigital.portal.api.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** What a mall's office changes in the catalogue, and what was changed before. */
@HttpExchange("/catalog/v1")
public interface ManifestApi {
    /** Says what would change. */
    @PostExchange(url = "/manifests?dryRun=true", contentType = "application/yaml")
    Outcome compare(@RequestBody String manifest);

    /** All documents or none; 412 if one of these things was changed after the revision that was compared with. */
    @PostExchange(url = "/manifests?dryRun=false", contentType = "application/yaml")
    Outcome apply(@RequestBody String manifest, @RequestHeader(HttpHeaders.IF_MATCH) String revision);

    @GetExchange("/revisions?limit=50")
    Revisions revisions(@RequestParam(required = false) @Nullable String after);

    @GetExchange("/revisions/{revision}")
    List<Change> changes(@PathVariable long revision);

    record Outcome(long revision, boolean dryRun, List<Change> changes) {}

    /** @param change CREATE, UPDATE or NONE */
    record Change(
            String kind,
            String code,
            String change,
            @Nullable List<Difference> diff) {}

    record Difference(
            String path, @Nullable JsonNode from, @Nullable JsonNode to) {}

    record Revisions(List<Revision> items, @Nullable String next) {}

    record Revision(long revision, Instant appliedAt, String appliedBy, int changes) {}
}
