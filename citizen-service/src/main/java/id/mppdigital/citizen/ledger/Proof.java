package id.mppdigital.citizen.ledger;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long one of the citizen's chains is, and the newest checkpoint that covers it.
 *
 * @param lines of the chain
 * @param covered the position of the line that the checkpoint covers, with all before it; null without a checkpoint
 */
record Proof(UUID chain, long lines, @Nullable Covered covered) {
    /**
     * By which the line gives the root of the checkpoint (RFC 9162, 2.1.3).
     *
     * @param checkpoint a compact JWS
     * @param leaf the place of the chain's head among those of the checkpoint, from 0
     * @param path hashes in hexadecimal digits, from the leaf's neighbour upwards
     */
    record Covered(long position, String checkpoint, int leaf, List<String> path) {
        static Covered of(Checkpoint.Head head, Checkpoint.Signed checkpoint, List<Checkpoint.Head> heads) {
            var leaves = heads.stream().map(Checkpoint.Head::leaf).toList();
            int leaf = heads.stream().map(Checkpoint.Head::chain).toList().indexOf(head.chain());
            var path =
                    HeadTree.path(leaf, leaves).map(HexFormat.of()::formatHex).toList();
            return new Covered(head.position(), checkpoint.signed(), leaf, path);
        }
    }
}
