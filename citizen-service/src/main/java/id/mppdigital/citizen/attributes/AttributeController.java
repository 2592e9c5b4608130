package id.mppdigital.citizen.attributes;

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

/** What the platform knows about the signed-in citizen, or their child: the right of access of UU PDP 27/2022. */
@RestController
@RequestMapping("/citizens/v1/me/attributes")
@PreAuthorize("hasRole('citizen')")
class AttributeController {
    private final Holders holders;
    private final Attributes attributes;

    AttributeController(Holders holders, Attributes attributes) {
        this.holders = holders;
        this.attributes = attributes;
    }

    /**
     * Lists what the platform knows about the citizen. One page always: a person has tens of facts, not thousands.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping
    Page<Fact> mine(Caller caller, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        return holders.look(
                caller, onBehalfOf, Deed.READ_FACTS, holder -> new Page<>(attributes.of(holder.accounts()), null));
    }
}
