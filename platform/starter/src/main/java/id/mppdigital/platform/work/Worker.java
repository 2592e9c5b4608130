package id.mppdigital.platform.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service does with its work.
 *
 * @param <T> a piece of work
 */
public interface Worker<T> {
    /** Its items, read from rows with the table's columns and those that it adds to a claim. */
    Class<T> items();

    /** Does the work; no transaction is open. What is thrown here is a {@link Outcome.Retry} because it failed. */
    Worked work(Claimed<T> claimed);

    /**
     * Writes what belongs to these settlements, in their transaction. When it throws, each of them is settled once more
     * by itself.
     *
     * @param settled those whose lease still held
     */
    void settled(List<Settled<T>> settled);

    /**
     * A piece of work that this instance alone may do until its lease ends.
     *
     * @param lease proves the claim when it is settled
     * @param attempts so far
     * @param tries those of them that count against the limit
     * @param giveUpAt when another failure parks it
     */
    record Claimed<T>(UUID id, UUID lease, T item, int attempts, int tries, Instant giveUpAt) {}

    /**
     * What came of one try.
     *
     * @param code that the other side answered with, for the table's {@link WorkTable#code}; null when there is none
     * @param word for support staff; never anything that the other side wrote
     */
    record Worked(Outcome outcome, @Nullable Integer code, String word) {
        public static Worked of(Outcome outcome) {
            return new Worked(outcome, null, outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    /** One try as it was measured. */
    record Tried(Instant startedAt, Duration duration, Worked worked) {}

    /**
     * What stands in the row of a settled try.
     *
     * @param outcome the worker's, or a {@link Outcome.Park} when it was given up
     * @param attempts so far, this one included
     * @param number what the table's {@link WorkTable#number} says now
     */
    record Settled<T>(Claimed<T> claimed, Tried tried, Outcome outcome, int attempts, long number) {
        public T item() {
            return claimed.item();
        }
    }
}
