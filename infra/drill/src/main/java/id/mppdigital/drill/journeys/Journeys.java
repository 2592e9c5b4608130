package id.mppdigital.drill.journeys;

import id.mppdigital.load.Agency;
import id.mppdigital.load.Letter;
import id.mppdigital.load.OpenLoad;
import id.mppdigital.load.Submissions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Applications that are submitted and moved by their agency, in the open model: the next one begins whether or not the
 * last one is through. A step that fails is written down and not tried again.
 */
public final class Journeys {
    private static final List<String> MOVES = List.of("RECEIVED", "IN_REVIEW");

    /** Of an application whose journey is through. */
    static final long LAST_SEQUENCE = 1 + MOVES.size();

    private final Submissions platform;
    private final List<Letter> letters;
    private final Supplier<String> agencyToken;
    private final AtomicInteger begun = new AtomicInteger();
    private final Pace pace;
    private final ConcurrentLinkedQueue<Step> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();

    /** Hears of each application that was accepted. */
    @FunctionalInterface
    interface Listener {
        void submitted(Letter letter, String application);

        /** Its journey broke off: there is nothing to see after this sequence, the last one that was acknowledged. */
        default void brokeOff(String application, long sequence) {}
    }

    /**
     * @param between how long an agency takes for its next step
     * @param slow how long it takes for one in {@link #SLOW_ONES}: longer than an instance needs to end
     */
    record Pace(Duration between, Duration slow, Listener listener) {
        static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO, (_, _) -> {});

        /** Not a divisor of how many people there are: each of them has a slow one once. */
        private static final int SLOW_ONES = 7;

        Duration of(int journey) {
            return journey % SLOW_ONES == 0 ? slow : between;
        }
    }

    /** @param agencyToken of {@link Agency#CIVIL_REGISTRY}, asked for once when a run begins */
    Journeys(Submissions platform, List<Letter> letters, Supplier<String> agencyToken, Pace pace) {
        this.platform = platform;
        this.letters = letters;
        this.agencyToken = agencyToken;
        this.pace = pace;
    }

    /** What was acknowledged so far, in no order. */
    public List<Step> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** What went wrong so far, with its moment. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Returns when all that began are through or failed. */
    public void run(int perSecond, Duration time) throws InterruptedException {
        var token = agencyToken.get();
        new OpenLoad(perSecond, time).run(_ -> {
            int number = begun.getAndIncrement(); // over all runs, so that everybody has a turn
            journey(letters.get(number % letters.size()), pace.of(number), token);
        });
    }

    private void journey(Letter letter, Duration between, String token) {
        var begin = Instant.now();
        try {
            var application = platform.send(letter);
            acknowledged.add(new Step(application, 1, Instant.now()));
            pace.listener().submitted(letter, application);
            move(application, between, token);
        } catch (IOException e) {
            failures.add(Failure.of(begin, "SUBMITTED", e.toString()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the load is cut off: nobody waits for this one any more
        }
    }

    private void move(String application, Duration between, String token) throws InterruptedException {
        long sequence = 1;
        for (var move : MOVES) {
            Thread.sleep(between);
            var begin = Instant.now();
            try {
                platform.move(application, move, token);
            } catch (IOException e) {
                failures.add(Failure.of(begin, move, e.toString()));
                pace.listener().brokeOff(application, sequence);
                return;
            }
            acknowledged.add(new Step(application, ++sequence, Instant.now()));
        }
    }
}
