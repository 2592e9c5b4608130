package id.mppdigital.citizen.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * What is signed of a checkpoint.
 *
 * @param heads how many chains grew since the one before
 * @param root of the tree over their heads, in hexadecimal digits
 * @param previous SHA-256 of the signed checkpoint before; zeros for the first
 */
record Checkpoint(long number, Instant at, int heads, String root, String previous) {
    static final String TYPE = "ledger-checkpoint+jwt";

    /**
     * As it is kept and shown.
     *
     * @param signed a compact JWS (ES256) over the checkpoint
     */
    record Signed(long number, String signed) {}

    /** With which line a chain ended. */
    record Head(UUID chain, long position, byte[] hash) {
        /** As a leaf of the tree. */
        byte[] leaf() {
            return ByteBuffer.allocate(24 + hash.length)
                    .putLong(chain.getMostSignificantBits())
                    .putLong(chain.getLeastSignificantBits())
                    .putLong(position)
                    .put(hash)
                    .array();
        }
    }
}
