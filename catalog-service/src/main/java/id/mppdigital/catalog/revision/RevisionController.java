package id.mppdigital.catalog.revision;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what in the catalogue, newest first. */
@RestController
@PreAuthorize("hasAnyRole('platform-admin', 'auditor')")
class RevisionController {
    private final Revisions revisions;

    RevisionController(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Lists who changed what in the catalogue, newest first. */
    @GetMapping("/catalog/v1/revisions")
    Page<Revisions.Revision> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        var found = revisions.before(after == null ? Long.MAX_VALUE : number(after), Page.limit(limit) + 1);
        return Page.of(found, limit, revision -> Cursor.of(revision.revision()));
    }

    /**
     * Shows what one revision changed.
     *
     * @param revision its number, from the list
     */
    @GetMapping("/catalog/v1/revisions/{revision}")
    List<Revisions.Entry> changes(@PathVariable long revision) {
        return revisions.changesOf(revision).orElseThrow(() -> Problem.notFound("revisi", "revision"));
    }

    private static long number(String after) {
        try {
            return Long.parseLong(Cursor.decode(after).parts().getFirst());
        } catch (NumberFormatException _) {
            throw Cursor.invalid();
        }
    }
}
