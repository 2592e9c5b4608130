package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.ManifestFormat;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes manifests: the catalogue changes in no other way. */
@RestController
class ManifestController {
    private final ApplyManifests manifests;

    ManifestController(ApplyManifests manifests) {
        this.manifests = manifests;
    }

    record Response(long revision, boolean dryRun, List<Item> changes) {}

    record Item(String kind, String code, Change.Kind change, List<Difference> diff) {
        static Item of(Change change) {
            var manifest = change.manifest();
            return new Item(manifest.kind().label(), manifest.code(), change.kind(), change.diff());
        }
    }

    /**
     * Applies manifests, all or none. Each document is a register, a channel, a service, a type of evidence, a
     * mall, an agency or an offering.
     *
     * @param dryRun only says what would change
     * @param seen the {@code revision} of the dry run that you saw, in quotation marks: if one of these things was
     *     changed after it, nothing is applied. Leave it out to apply whatever stands
     */
    @PostMapping(
            path = "/catalog/v1/manifests",
            consumes = {"application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('platform-admin', 'mall-admin')")
    Response apply(
            @RequestBody byte[] body,
            @RequestHeader("Content-Type") MediaType type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Caller caller) {
        var format = type.isCompatibleWith(MediaType.APPLICATION_JSON) ? ManifestFormat.JSON : ManifestFormat.YAML;
        var editor = Editor.of(caller);
        var outcome = dryRun
                ? manifests.rehearse(body, format, editor)
                : manifests.apply(body, format, editor, Seen.of(seen));
        return new Response(
                outcome.revision(),
                dryRun,
                outcome.changes().stream().map(Item::of).toList());
    }
}
