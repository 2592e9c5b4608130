package id.mppdigital.platform.work;

import org.jspecify.annotations.Nullable;

/**
 * What came of one try.
 *
 * @param code that the other side answered with, for the table's {@link WorkTable#code}; null when there is none
 * @param result what {@link Worker#settled} needs of the try
 */
public record Worked<R>(Outcome outcome, @Nullable Integer code, R result) {}
