package id.mppdigital.drill.ha;

import id.mppdigital.drill.journeys.Failure;
import id.mppdigital.drill.journeys.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What people saw of a database that was lost.
 *
 * @param time between the last step that was acknowledged before it and the first one after it; a day when none came
 * @param before failures although nothing was lost yet
 * @param after failures since
 * @param lastFailure how long after the loss; zero when nothing failed
 */
record Outage(Duration time, List<Failure> before, List<Failure> after, Duration lastFailure) {
    private static final Duration NEVER = Duration.ofDays(1);

    /** @param answered so long after the loss, answers that were on their way may still come */
    static Outage of(Instant lost, Duration answered, Collection<Step> acknowledged, Collection<Failure> failures) {
        var last = acknowledged.stream()
                .map(Step::acknowledgedAt)
                .filter(at -> at.isBefore(lost))
                .max(Comparator.naturalOrder())
                .orElse(lost);
        var first = acknowledged.stream()
                .map(Step::acknowledgedAt)
                .filter(at -> at.isAfter(lost.plus(answered)))
                .min(Comparator.naturalOrder());
        var after = failures.stream()
                .filter(failure -> !failure.at().isBefore(lost))
                .toList();
        return new Outage(
                first.map(at -> Duration.between(last, at)).orElse(NEVER),
                failures.stream().filter(failure -> failure.at().isBefore(lost)).toList(),
                after,
                after.stream()
                        .map(failure -> Duration.between(lost, failure.at()))
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO));
    }

    /** What was worse than promised, as sentences. */
    List<String> findings(Duration longest) {
        var findings = new ArrayList<String>();
        before.forEach(failure -> findings.add("Failed although two brokers and the database were there: " + failure));
        if (time.compareTo(longest) > 0) {
            findings.add("For longer than " + longest.toSeconds() + " s no step was acknowledged");
        }
        if (lastFailure.compareTo(longest) > 0) {
            findings.add(
                    "Requests failed for longer than " + longest.toSeconds() + " s, the last one: " + after.getLast());
        }
        return findings;
    }
}
