package id.mppdigital.contracts.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.mppdigital.contracts.ledger.Finding.Kind;
import id.mppdigital.contracts.ledger.Line.Contents;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a ledger: first its checkpoints in their order, then all lines by chain and position, then its totals.
 * It keeps nothing of the lines but what the checkpoints' roots need.
 */
public final class LedgerCheck {
    private static final byte[] DOMAIN = "mpp-ledger-line-1".getBytes(US_ASCII);
    private static final byte[] NONE_BEFORE = new byte[32];

    private record Expected(Checkpoint said, HeadTree shown) {}

    private final Map<Long, String> kept;
    private final Consumer<Finding> findings;
    private final Map<Long, Expected> checkpoints = new TreeMap<>();
    private String lastCheckpoint = Sha256.hex(NONE_BEFORE);
    private @Nullable Line before;
    private long lines;

    /** @param kept checkpoints as somebody has them from before, by number */
    public LedgerCheck(Map<Long, String> kept, Consumer<Finding> findings) {
        this.kept = new TreeMap<>(kept);
        this.findings = findings;
    }

    /**
     * @param signed as it was published
     * @param keys by which the service may have signed
     */
    public void checkpoint(Checkpoint said, String signed, List<CheckpointKey> keys) {
        if (keys.stream().noneMatch(key -> key.signed(signed))) {
            found(Kind.CHECKPOINT_FORGED, null, said.number());
        }
        if (said.number() != checkpoints.size() + 1 || !said.previous().equals(lastCheckpoint)) {
            found(Kind.CHECKPOINT_BROKEN, null, said.number());
        }
        var copy = kept.remove(said.number());
        if (copy != null && !copy.equals(signed)) {
            found(Kind.COPY_DIFFERS, null, said.number());
        }
        lastCheckpoint = Sha256.hex(Sha256.of(signed.getBytes(US_ASCII)));
        checkpoints.put(said.number(), new Expected(said, new HeadTree()));
    }

    public void line(Line line) {
        lines++;
        var place = line.place();
        var known = before;
        boolean follows = known != null && known.place().chain().equals(place.chain());
        if (!follows) {
            endChain();
        }
        long expected = known != null && follows ? known.place().position() + 1 : 1;
        if (place.position() != expected) {
            found(Kind.GAP, place.chain(), expected);
        } else if (!line.hash().equals(hash(line, known != null && follows ? known.hash() : null))) {
            found(Kind.ALTERED, place.chain(), place.position());
        }
        if (line.contents() == Contents.MISSING) {
            found(Kind.CONTENTS_MISSING, place.chain(), place.position());
        } else if (line.contents() == Contents.OF_ANOTHER) {
            found(Kind.CONTENTS_OF_ANOTHER, place.chain(), place.position());
        }
        // A checkpoint that was made meanwhile is for the next pass.
        var checkpoint = line.checkpoint() == null ? null : checkpoints.get(line.checkpoint());
        if (checkpoint != null) {
            checkpoint.shown().add(head(line));
        }
        before = line;
    }

    /**
     * @param counted lines by the chains' records, before the pass; lines are only added, so at least as many came
     * @param unchained entries that have no line
     */
    public void end(long counted, long unchained) {
        endChain();
        kept.keySet().forEach(number -> found(Kind.COPY_DIFFERS, null, number));
        if (lines < counted) {
            found(Kind.LINES_MISSING, null, counted - lines);
        }
        if (unchained != 0) {
            found(Kind.UNCHAINED, null, unchained);
        }
        checkpoints.forEach((number, checkpoint) -> {
            var said = checkpoint.said();
            var shown = checkpoint.shown();
            if (shown.leaves() != said.heads() || !shown.root().equals(said.root())) {
                found(Kind.CHECKPOINT_DIFFERS, null, number);
            }
        });
    }

    public long lines() {
        return lines;
    }

    private void endChain() {
        var end = before;
        if (end != null && !end.last()) {
            found(Kind.END, end.place().chain(), end.place().position());
        }
        before = null;
    }

    private void found(Kind kind, @Nullable String chain, long at) {
        findings.accept(new Finding(kind, chain, at));
    }

    private static String hash(Line line, @Nullable String previous) {
        return Sha256.hex(Sha256.of(
                DOMAIN,
                bytes(line.place()),
                previous == null ? NONE_BEFORE : Sha256.bytes(previous),
                Sha256.bytes(line.content())));
    }

    static byte[] head(Line line) {
        var hash = Sha256.bytes(line.hash());
        return ByteBuffer.allocate(24 + hash.length)
                .put(bytes(line.place()))
                .put(hash)
                .array();
    }

    private static byte[] bytes(Line.Place place) {
        var chain = UUID.fromString(place.chain());
        return ByteBuffer.allocate(24)
                .putLong(chain.getMostSignificantBits())
                .putLong(chain.getLeastSignificantBits())
                .putLong(place.position())
                .array();
    }
}
