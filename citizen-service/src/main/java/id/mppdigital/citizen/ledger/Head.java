package id.mppdigital.citizen.ledger;

import java.nio.ByteBuffer;
import java.util.UUID;

/** With which line a chain ended. */
record Head(UUID chain, long position, byte[] hash) {
    /** As a leaf of a checkpoint's tree. */
    byte[] leaf() {
        return ByteBuffer.allocate(24 + hash.length)
                .putLong(chain.getMostSignificantBits())
                .putLong(chain.getLeastSignificantBits())
                .putLong(position)
                .put(hash)
                .array();
    }
}
