package id.mppdigital.citizen.disagreement;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where registers disagree about the signed-in citizen, or their child. */
@RestController
@RequestMapping("/citizens/v1/me/disagreements")
@PreAuthorize("hasRole('citizen')")
class DisagreementController {
    private final Holders holders;
    private final Disagreements disagreements;

    DisagreementController(Holders holders, Disagreements disagreements) {
        this.holders = holders;
        this.disagreements = disagreements;
    }

    /**
     * Lists what registers say otherwise than the citizen's applications, the newest first.
     *
     * <p>Each entry names the register whose value was not used: the citizen can have it corrected there. One page
     * always: each fact of a register is listed once.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping
    Page<Disagreement> mine(Caller caller, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        return holders.look(
                caller,
                onBehalfOf,
                Deed.READ_CORRECTIONS,
                holder -> new Page<>(disagreements.of(holder.accounts()), null));
    }
}
