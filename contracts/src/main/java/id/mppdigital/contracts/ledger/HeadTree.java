package id.mppdigital.contracts.ledger;

import java.util.ArrayDeque;
import java.util.Deque;

/** The Merkle tree of RFC 9162, 2.1, over a checkpoint's heads, of which it keeps only what its root needs. */
final class HeadTree {
    private record Subtree(long leaves, byte[] hash) {}

    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long leaves;

    void add(byte[] head) {
        leaves++;
        subtrees.push(new Subtree(1, Sha256.of(new byte[] {0}, head)));
        while (subtrees.size() > 1) {
            var right = subtrees.pop();
            if (subtrees.element().leaves() != right.leaves()) {
                subtrees.push(right);
                return;
            }
            subtrees.push(joined(subtrees.pop(), right));
        }
    }

    long leaves() {
        return leaves;
    }

    String root() {
        var root = subtrees.stream().reduce((right, left) -> joined(left, right));
        return Sha256.hex(root.map(Subtree::hash).orElseGet(Sha256::of));
    }

    private static Subtree joined(Subtree left, Subtree right) {
        var hash = Sha256.of(new byte[] {1}, left.hash(), right.hash());
        return new Subtree(left.leaves() + right.leaves(), hash);
    }
}
