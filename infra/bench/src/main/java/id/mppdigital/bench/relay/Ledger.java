package id.mppdigital.bench.relay;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which events of which aggregate were seen: repeated ones are allowed, overtaken ones break the order. */
final class Ledger {
    private final Map<String, BitSet> seen = new HashMap<>();
    private int overtaken;
    private int repeated;

    boolean isNew(String key, long sequence) {
        var sequences = seen.computeIfAbsent(key, _ -> new BitSet());
        int at = Math.toIntExact(sequence);
        if (sequences.get(at)) {
            repeated++;
            return false;
        }
        if (sequences.length() > at) {
            overtaken++;
        }
        sequences.set(at);
        return true;
    }

    int overtaken() {
        return overtaken;
    }

    int repeated() {
        return repeated;
    }
}
