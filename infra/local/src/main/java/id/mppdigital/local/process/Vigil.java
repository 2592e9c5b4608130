package id.mppdigital.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Waits at the side of a starting program: goes on as long as the program gets on, and says so now and then. */
public final class Vigil {
    /** Less is what a program uses that only waits and is asked how it is. */
    private static final Duration WORK = Duration.ofSeconds(2);

    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(30);

    private final Patience patience;
    private final Signs signs;
    private final InstantSource clock;
    private final Instant begin;
    private Instant lastProgress;
    private Instant lastNews;
    private long logSize;
    private Duration processorTime;

    Vigil(Patience patience, Signs signs, InstantSource clock) {
        this.patience = patience;
        this.signs = signs;
        this.clock = clock;
        this.begin = clock.instant();
        this.lastProgress = begin;
        this.lastNews = begin;
        this.logSize = signs.logSize();
        this.processorTime = signs.processorTime();
    }

    public static Vigil over(OwnProcess process, Path log, Patience patience) {
        return new Vigil(patience, Signs.of(process, log), InstantSource.system());
    }

    /** Looks again; returns a reason as soon as waiting longer makes no sense. */
    public Optional<String> lookAgain() {
        if (gotOn()) {
            lastProgress = clock.instant();
        }
        if (since(lastProgress).compareTo(patience.silence()) >= 0) {
            return Optional.of("showed no progress for " + Patience.words(patience.silence())
                    + ": its log doesn't grow and it uses no processor time");
        }
        if (since(begin).compareTo(patience.overall()) >= 0) {
            return Optional.of("was not ready after " + Patience.words(patience.overall()) + ", though it was busy");
        }
        return Optional.empty();
    }

    /** How long the part has taken so far and what it does, whenever the next line of news is due. */
    public Optional<String> news() {
        if (since(lastNews).compareTo(BETWEEN_NEWS) < 0) {
            return Optional.empty();
        }
        lastNews = clock.instant();
        var quiet = since(lastProgress);
        return Optional.of(Patience.words(since(begin)) + ", "
                + (quiet.compareTo(BETWEEN_NEWS) < 0
                        ? "making progress"
                        : "no progress for " + Patience.words(quiet) + " of " + Patience.words(patience.silence())));
    }

    private boolean gotOn() {
        var size = signs.logSize();
        var time = signs.processorTime();
        if (size <= logSize && time.minus(processorTime).compareTo(WORK) < 0) {
            return false;
        }
        logSize = size;
        processorTime = time;
        return true;
    }

    private Duration since(Instant moment) {
        return Duration.between(moment, clock.instant());
    }
}
