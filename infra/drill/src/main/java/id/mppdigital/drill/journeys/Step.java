package id.mppdigital.drill.journeys;

import java.time.Instant;

/**
 * Something that the platform acknowledged with a 2xx.
 *
 * @param application its id
 * @param sequence of the application after it: 1 for the submission
 * @param acknowledgedAt when the answer was there, by this machine's clock: what it stands for was committed before
 */
public record Step(String application, long sequence, Instant acknowledgedAt) {}
