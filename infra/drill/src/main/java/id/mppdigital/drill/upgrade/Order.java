package id.mppdigital.drill.upgrade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * In which order services are upgraded, and which of them go back once; both follow from the seed.
 *
 * @param turns one for each service
 */
record Order(long seed, List<Turn> turns) {
    /** @param back whether the version before comes again, and then the new one once more */
    record Turn(String service, boolean back) {
        @Override
        public String toString() {
            return back ? service + " (and back, and again)" : service;
        }
    }

    Order {
        turns = List.copyOf(turns);
    }

    static Order of(long seed, List<String> services) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, random);
        return new Order(
                seed,
                shuffled.stream()
                        .map(service -> new Turn(service, random.nextBoolean()))
                        .toList());
    }

    /** With this one, each service is upgraded once before and once after each other one. */
    Order reversed() {
        return new Order(seed, turns.reversed());
    }
}
