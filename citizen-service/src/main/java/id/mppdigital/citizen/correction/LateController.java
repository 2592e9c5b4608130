package id.mppdigital.citizen.correction;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which agencies owe an answer, for the data officer, who reminds them. */
@RestController
@PreAuthorize("hasRole('data-officer')")
class LateController {
    private final AskedCorrections corrections;
    private final Clock clock;

    LateController(AskedCorrections corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Lists corrections that no agency has answered within 72 hours, the one that is due longest coming first. */
    @GetMapping("/citizens/v1/late-corrections")
    Page<AskedCorrections.Listed> lateCorrections(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        var cursor = after == null ? null : Cursor.decode(after);
        var found = corrections.open(null, clock.instant(), cursor, Page.limit(limit) + 1);
        return Page.of(found, limit, each -> Cursor.of(each.dueAt(), each.id()));
    }
}
