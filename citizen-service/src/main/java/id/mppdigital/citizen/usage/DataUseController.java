package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of the signed-in citizen, or of their child, newest first. */
@RestController
@RequestMapping("/citizens/v1/me/data-uses")
@PreAuthorize("hasRole('citizen')")
class DataUseController {
    private final Holders holders;
    private final WrittenUses uses;

    DataUseController(Holders holders, WrittenUses uses) {
        this.holders = holders;
        this.uses = uses;
    }

    /**
     * Lists who used or saw the citizen's data, and why, newest first.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping
    Page<DataUse> mine(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        var holder = holders.of(caller, onBehalfOf, Deed.READ_LEDGER);
        List<DataUse> found = uses.of(holder.accounts(), position(after), Page.limit(limit) + 1);
        return Page.of(found, limit, use -> Cursor.of(use.id()));
    }

    private static @Nullable UUID position(@Nullable String after) {
        return after == null ? null : Cursor.decode(after).uuid(0);
    }
}
