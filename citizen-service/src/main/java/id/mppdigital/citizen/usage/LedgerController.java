package id.mppdigital.citizen.usage;

import id.mppdigital.platform.paging.Page;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger for auditors, who know an entry's id from the record of the service that showed the data. */
@RestController
@PreAuthorize("hasRole('auditor')")
class LedgerController {
    private static final int MOST = 100;

    private final WrittenUses uses;

    LedgerController(WrittenUses uses) {
        this.uses = uses;
    }

    /**
     * Shows entries of all citizens' ledgers, without saying whose they are, so that an auditor can compare them with
     * the looks that application-service recorded. An id that is not in the ledger is left out.
     *
     * @param ids of the entries, 100 at most; a look's id is that of its entry
     */
    @GetMapping("/citizens/v1/data-uses")
    Page<DataUse> find(@RequestParam @Size(min = 1, max = MOST) Set<UUID> ids) {
        return new Page<>(uses.find(ids), null);
    }
}
