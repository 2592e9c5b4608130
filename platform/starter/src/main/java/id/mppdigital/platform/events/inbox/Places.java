package id.mppdigital.platform.events.inbox;

import id.mppdigital.platform.events.StoredEvent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the subjects of one transaction have come: before it and in it. */
class Places {
    /**
     * @param sequence of the last event that had its effect, zero when there was none
     * @param awaited whether later events wait for the next one
     */
    record Place(long sequence, boolean awaited) {}

    record Move(String subject, long from, long to) {}

    private final Map<String, Place> before;
    private final Map<String, Place> now;

    Places(Map<String, Place> before) {
        this.before = before;
        this.now = new HashMap<>(before);
    }

    long last(String subject) {
        return place(now, subject).sequence();
    }

    void advance(StoredEvent event) {
        now.put(
                event.subject(),
                new Place(event.sequence(), place(now, event.subject()).awaited()));
    }

    void waits(StoredEvent event) {
        now.put(event.subject(), new Place(last(event.subject()), true));
    }

    /** The subjects whose next event may already be waiting. */
    Set<String> awaited() {
        return now.entrySet().stream()
                .filter(one -> one.getValue().awaited())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sorted by subject, so that two transactions lock the same rows in the same order. */
    Stream<Move> moves() {
        return now.entrySet().stream()
                .map(one -> new Move(
                        one.getKey(),
                        place(before, one.getKey()).sequence(),
                        one.getValue().sequence()))
                .filter(move -> move.from() != move.to())
                .sorted(Comparator.comparing(Move::subject));
    }

    private static Place place(Map<String, Place> places, String subject) {
        return places.getOrDefault(subject, new Place(0, false));
    }
}
