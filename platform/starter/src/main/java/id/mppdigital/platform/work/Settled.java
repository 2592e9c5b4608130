package id.mppdigital.platform.work;

/**
 * What stands in the row now.
 *
 * @param outcome the worker's, or a {@link Outcome.Park} when it was given up
 * @param attempts so far, this one included
 * @param number what the table's {@code number} says after the change
 */
public record Settled(Outcome outcome, int attempts, long number) {}
