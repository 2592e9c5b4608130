package id.mppdigital.citizen.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
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
    private final UseNames names;

    DataUseController(Holders holders, WrittenUses uses, UseNames names) {
        this.holders = holders;
        this.uses = uses;
        this.names = names;
    }

    /** @param names of both, as they were then, where a parent or a kuasa acted; absent otherwise */
    @Schema(name = "OwnDataUse")
    record Told(
            @JsonUnwrapped DataUse use,
            @JsonInclude(JsonInclude.Include.NON_NULL) UseNames.@Nullable Names names) {}

    /**
     * Lists who used or saw the citizen's data, and why, newest first.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping
    Page<Told> mine(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        return holders.look(caller, onBehalfOf, Deed.READ_LEDGER, holder -> told(holder, position(after), limit));
    }

    private Page<Told> told(Holder holder, @Nullable UUID before, int limit) {
        var found = uses.of(holder.accounts(), before, Page.limit(limit) + 1);
        var named = names.of(found.stream().map(DataUse::id).toList());
        return Page.of(
                found.stream().map(use -> new Told(use, named.get(use.id()))).toList(),
                limit,
                told -> Cursor.of(told.use().id()));
    }

    private static @Nullable UUID position(@Nullable String after) {
        return after == null ? null : Cursor.decode(after).uuid(0);
    }
}
