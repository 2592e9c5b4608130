package id.mppdigital.catalog.directory;

import id.mppdigital.catalog.directory.ServiceSearch.ServiceSummary;
import id.mppdigital.catalog.directory.ServiceVersions.ServiceVersion;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The services: search, published standard, form. */
@RestController
@RequestMapping("/catalog/v1/services")
class ServiceController {
    private final ServiceSearch search;
    private final ServiceVersions versions;

    ServiceController(ServiceSearch search, ServiceVersions versions) {
        this.search = search;
        this.versions = versions;
    }

    /**
     * The published standard of a version, and which other versions there are.
     *
     * @param components what the agency publishes of the standard's internal components; empty if nothing
     */
    record Standard(
            String code,
            int version,
            String status,
            List<Integer> versions,
            JsonNode kind,
            JsonNode name,
            JsonNode description,
            JsonNode standard,
            JsonNode components,
            JsonNode stages,
            JsonNode documents) {}

    /**
     * Finds services by words, mall and agency. Without words, all of them by their codes.
     *
     * @param q words in Indonesian or English, or their beginnings
     * @param mall only what this mall offers: a Kemendagri code
     * @param agency only what this agency offers: its code
     */
    @GetMapping
    Page<ServiceSummary> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var words = q == null || q.isBlank() ? null : q;
        var from = after == null ? Cursor.of(Long.MAX_VALUE, "") : Cursor.decode(after);
        var hits = search.find(words, mall, agency, from, Page.limit(limit) + 1);
        var page = Page.of(hits, limit, ServiceSearch.Hit::cursor);
        return new Page<>(page.items().stream().map(ServiceSearch.Hit::service).toList(), page.next());
    }

    /**
     * Shows the published standard of a service: requirements, stages, fee, time limit.
     *
     * @param code the service's code
     */
    @GetMapping("/{code}")
    Standard standard(@PathVariable String code) {
        return standard(version(code, null));
    }

    /**
     * Shows the standard of one version of a service.
     *
     * @param code the service's code
     * @param version the version's number
     */
    @Operation(operationId = "serviceVersion")
    @GetMapping("/{code}/versions/{version}")
    Standard standard(@PathVariable String code, @PathVariable int version) {
        return standard(version(code, version));
    }

    /**
     * Shows what an applicant fills in and attaches.
     *
     * @param code the service's code
     * @param version the version's number; the newest without it
     * @param lang id or en: as form libraries take it, in that language; without it as it was published
     */
    @Operation(
            summary =
                    "The form of a service: with lang as plain JSON Schema for form libraries, without it as published",
            description = "docs/forms.md says what a form may hold, and what lang=id or lang=en makes of it.")
    @GetMapping("/{code}/form")
    Form form(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String lang) {
        var found = version(code, version);
        return lang == null ? Form.asPublished(found) : Form.forLibraries(found, language(lang));
    }

    static Language language(String lang) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(lang))
                .findFirst()
                .orElseThrow(() -> Problem.of(CatalogRefusal.UNKNOWN_LANGUAGE));
    }

    private ServiceVersion version(String code, @Nullable Integer version) {
        return versions.find(code, version).orElseThrow(() -> Problem.notFound("layanan", "service"));
    }

    private Standard standard(ServiceVersion found) {
        var spec = found.spec();
        return new Standard(
                found.code(),
                found.version(),
                found.status(),
                versions.versionsOf(found.code()),
                spec.path("kind"),
                spec.path("name"),
                spec.path("description"),
                spec.path("standard"),
                spec.withObject("components"),
                spec.withArray("stages"),
                spec.withArray("documents"));
    }
}
