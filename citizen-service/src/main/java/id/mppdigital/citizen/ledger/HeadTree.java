package id.mppdigital.citizen.ledger;

import static id.mppdigital.citizen.ledger.EntryHash.sha256;

import java.util.List;
import java.util.stream.Stream;

/** The Merkle tree over a checkpoint's heads, as RFC 9162, 2.1 makes it. */
final class HeadTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private HeadTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? sha256() : sha256(LEAF, leaves.getFirst());
        }
        int half = half(leaves);
        return sha256(NODE, root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    /** The hashes from a leaf's neighbour up to the root's child, by which the leaf gives the root (2.1.3). */
    static Stream<byte[]> path(int leaf, List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return Stream.empty();
        }
        int half = half(leaves);
        var left = leaves.subList(0, half);
        var right = leaves.subList(half, leaves.size());
        return leaf < half
                ? Stream.concat(path(leaf, left), Stream.of(root(right)))
                : Stream.concat(path(leaf - half, right), Stream.of(root(left)));
    }

    private static int half(List<byte[]> leaves) {
        return Integer.highestOneBit(leaves.size() - 1);
    }
}
