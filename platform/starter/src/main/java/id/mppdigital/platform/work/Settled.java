package id.mppdigital.platform.work;

/**
 * What stands in the row of a settled try.
 *
 * @param outcome the worker's, or a {@link Outcome.Park} when it was given up
 * @param attempts so far, this one included
 * @param number what the table's {@link WorkTable#number} says now
 */
public record Settled<R>(R result, Outcome outcome, int attempts, long number) {}
