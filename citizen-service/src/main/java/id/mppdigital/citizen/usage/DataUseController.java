package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.identity.SignIn;
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

/** The ledger of the signed-in citizen, newest first. */
@RestController
@RequestMapping("/citizens/v1/me/data-uses")
@PreAuthorize("hasRole('citizen')")
class DataUseController {
    private final SignIn signIn;
    private final WrittenUses uses;

    DataUseController(SignIn signIn, WrittenUses uses) {
        this.signIn = signIn;
        this.uses = uses;
    }

    /** Lists who used or saw the citizen's data, and why, newest first. */
    @GetMapping
    Page<DataUse> mine(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        List<DataUse> found = uses.of(signIn.of(caller).accounts(), position(after), Page.limit(limit) + 1);
        return Page.of(found, limit, use -> Cursor.of(use.id()));
    }

    private static @Nullable UUID position(@Nullable String after) {
        return after == null ? null : Cursor.decode(after).uuid(0);
    }
}
