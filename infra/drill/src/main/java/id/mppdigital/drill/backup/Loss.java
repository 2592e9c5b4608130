package id.mppdigital.drill.backup;

import id.mppdigital.drill.journeys.Step;
import java.time.Instant;
import java.util.List;

/**
 * What was lost.
 *
 * @param at when
 * @param until the moment to which it is restored
 * @param completeUntil the last moment to which it could be
 * @param acknowledged everything that anybody was told was done
 * @param erased the account of somebody who was erased between {@code until} and {@code at}
 */
record Loss(Instant at, Instant until, Instant completeUntil, List<Step> acknowledged, String erased) {
    /** What must be there again. */
    List<Step> kept() {
        return acknowledged.stream()
                .filter(step -> !step.acknowledgedAt().isAfter(until))
                .toList();
    }
}
