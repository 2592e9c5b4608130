package id.mppdigital.citizen.ledger;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chains of the ledger for auditors, who check them without access to the database. */
@RestController
@RequestMapping("/citizens/v1/ledger")
@PreAuthorize("hasRole('auditor')")
class LineController {
    /** A line is short, and a check reads all of them. */
    private static final int MOST = 2000;

    private static final UUID FIRST = new UUID(0, 0);

    private final Lines lines;

    LineController(Lines lines) {
        this.lines = lines;
    }

    /**
     * Lists the lines of all citizens' ledgers by chain and position, without what they say and whose they are.
     *
     * @param limit of lines, 2,000 at most
     */
    @GetMapping("/lines")
    Page<Line> lines(
            @RequestParam(defaultValue = "2000") @Min(1) @Max(MOST) int limit,
            @RequestParam(required = false) @Nullable String after) {
        var place = after == null ? Cursor.of(FIRST, 0) : Cursor.decode(after);
        var found = lines.after(place.uuid(0), place.number(1), limit + 1).stream()
                .map(StoredLine::shown)
                .toList();
        return Page.of(found, limit, line -> Cursor.of(line.chain(), line.position()));
    }

    /** Counts chains and lines, and the entries that have none: what a check of all lines must find. */
    @GetMapping("/totals")
    Lines.Totals totals() {
        return lines.totals();
    }
}
