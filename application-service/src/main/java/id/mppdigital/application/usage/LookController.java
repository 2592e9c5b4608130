package id.mppdigital.application.usage;

import id.mppdigital.platform.paging.Page;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at what, for auditors. */
@RestController
@PreAuthorize("hasRole('auditor')")
class LookController {
    private static final String NUMBER = "[0-9]{2}\\.[0-9]{2}-[0-9]{4}-[0-9]{6,12}";

    private final Looks looks;

    LookController(Looks looks) {
        this.looks = looks;
    }

    /**
     * Lists who, other than the citizen, looked at applications' data, newest first. Values are never shown. The
     * citizen's ledger holds the same looks by their ids: compare the two.
     *
     * @param number only looks at this application: its whole registration number
     * @param reader only looks of this officer's account, or of this client of an agency's system
     * @param from the earliest; without a number, at most 31 days before the end, and without this, just as much
     * @param until looks before then; without it, up to now
     */
    @GetMapping("/applications/v1/looks")
    Page<Look> looks(
            @RequestParam(required = false) @Nullable @Pattern(regexp = NUMBER) String number,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 255) String reader,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return looks.page(new LookFilter(number, reader, from, until), limit, after);
    }
}
