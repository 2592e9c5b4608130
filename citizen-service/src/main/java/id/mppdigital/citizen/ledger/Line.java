package id.mppdigital.citizen.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as auditors see it: enough to check the chain, and nothing of what it is about.
 *
 * @param chain stands for a citizen's account, and says no more about it
 * @param position in the chain, from 1
 * @param contents HELD; ERASED with its citizen; MISSING; or OF_ANOTHER citizen than the chain is
 * @param end whether the chain's own record says that it ends here
 * @param checkpoint number of the checkpoint that covers the chain up to this line; null if that is none's last line
 */
record Line(
        UUID chain,
        long position,
        Hashes hashes,
        Contents contents,
        boolean end,
        @Nullable Long checkpoint) {
    enum Contents {
        HELD,
        ERASED,
        MISSING,
        OF_ANOTHER
    }

    /**
     * In hexadecimal digits.
     *
     * @param content the salted hash of the entry as it is stored now
     * @param line as the line was written
     */
    record Hashes(String content, String line) {}
}
