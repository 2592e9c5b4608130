package id.mppdigital.citizen.ledger;

import id.mppdigital.citizen.signing.Signer;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger's checkpoints, for everybody: the more people keep them, the better. */
@RestController
@RequestMapping("/citizens/v1/ledger")
@PreAuthorize("isAuthenticated()")
class CheckpointController {
    private static final int MOST = 1000;

    private final Checkpoints checkpoints;
    private final Signer signer;

    CheckpointController(Checkpoints checkpoints, Signer signer) {
        this.checkpoints = checkpoints;
        this.signer = signer;
    }

    /**
     * Lists the signed checkpoints of all ledgers, oldest first.
     *
     * @param limit of checkpoints, 1,000 at most
     */
    @GetMapping("/checkpoints")
    Page<Checkpoint.Signed> checkpoints(
            @RequestParam(defaultValue = "1000") @Min(1) @Max(MOST) int limit,
            @RequestParam(required = false) @Nullable String after) {
        long number = after == null ? 0 : Cursor.decode(after).number(0);
        return Page.of(checkpoints.after(number, limit + 1), limit, found -> Cursor.of(found.number()));
    }

    /** Lists the public keys by which checkpoints are signed, as a JWK set (RFC 7517). */
    @GetMapping("/keys")
    Keys keys() {
        return new Keys(signer.publicKeys());
    }

    record Keys(List<Map<String, Object>> keys) {}
}
