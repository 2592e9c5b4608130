package id.mppdigital.contracts.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A line as {@code GET /citizens/v1/ledger/lines} shows it.
 *
 * @param content hash of the entry as it is stored now, in hexadecimal digits
 * @param hash as the line was written
 * @param contents what became of the entry
 * @param checkpoint number of the checkpoint whose head of this chain the line is; null if it is none's
 * @param last whether the chain's own record says that it ends here
 */
public record Line(
        Place place,
        String content,
        String hash,
        Contents contents,
        @Nullable Long checkpoint,
        boolean last) {
    /** @param position in the chain, from 1 */
    public record Place(String chain, long position) {}

    public enum Contents {
        HELD,
        /** Of a citizen who was erased: the hash stands in the line. */
        ERASED,
        MISSING,
        /** The entry names another citizen than the chain does. */
        OF_ANOTHER
    }
}
