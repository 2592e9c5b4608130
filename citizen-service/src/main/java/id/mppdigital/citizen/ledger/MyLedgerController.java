package id.mppdigital.citizen.ledger;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holder;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.signing.Signer;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of the signed-in citizen, or of their child, to be kept and checked by anybody. */
@RestController
@RequestMapping("/citizens/v1/me/ledger")
@PreAuthorize("hasRole('citizen')")
class MyLedgerController {
    private static final UUID FIRST = new UUID(0, 0);

    private final Holders holders;
    private final Lines lines;
    private final Checkpoints checkpoints;
    private final Signer signer;

    MyLedgerController(Holders holders, Lines lines, Checkpoints checkpoints, Signer signer) {
        this.holders = holders;
        this.lines = lines;
        this.checkpoints = checkpoints;
        this.signer = signer;
    }

    /**
     * Lists all uses of the citizen's data as they are chained, by chain and position, each with its salt and hashes.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping("/lines")
    Page<OwnLine> lines(
            Caller caller,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        var place = after == null ? Cursor.of(FIRST, 0) : Cursor.decode(after);
        return holders.look(caller, onBehalfOf, Deed.READ_LEDGER, holder -> lines(holder, place, limit));
    }

    private Page<OwnLine> lines(Holder holder, Cursor place, int limit) {
        var found = lines.of(holder.accounts(), place.uuid(0), place.number(1), Page.limit(limit) + 1).stream()
                .map(OwnLine::of)
                .toList();
        return Page.of(found, limit, line -> Cursor.of(line.chain(), line.position()));
    }

    /**
     * Proves by the newest signed checkpoints that nothing before them was changed, for each chain of the citizen.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping("/proofs")
    Proofs proofs(Caller caller, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        return holders.look(caller, onBehalfOf, Deed.READ_LEDGER, this::proofsOf);
    }

    private Proofs proofsOf(Holder holder) {
        var proofs = checkpoints.chainsOf(holder.accounts()).stream()
                .map(chain -> new Proof(
                        chain.id(),
                        chain.length(),
                        checkpoints.covering(chain.id()).orElse(null)))
                .toList();
        return new Proofs(proofs, signer.publicKeys());
    }

    /** @param keys by which the checkpoints are signed, as JWKs (RFC 7517) */
    record Proofs(List<Proof> items, List<Map<String, Object>> keys) {}
}
