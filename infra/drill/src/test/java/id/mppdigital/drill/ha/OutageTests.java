package id.mppdigital.drill.ha;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.drill.journeys.Failure;
import id.mppdigital.drill.journeys.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTests {
    private static final Instant LOST = Instant.parse("2026-11-30T06:00:00Z");
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Test
    void lastsFromTheLastStepBeforeToTheFirstOneAfterAndNotToAnAnswerThatWasOnItsWay() {
        var outage = Outage.of(LOST, TWO_SECONDS, List.of(stepAt(-3), stepAt(-1), stepAt(1), stepAt(12)), List.of());

        assertThat(outage.time()).isEqualTo(Duration.ofSeconds(13));
        assertThat(outage.findings(LONGEST)).isEmpty();
    }

    @Test
    void aFailureBeforeItIsOneTooMany() {
        var outage = Outage.of(LOST, TWO_SECONDS, List.of(stepAt(3)), List.of(failureAt(-1), failureAt(5)));

        assertThat(outage.findings(LONGEST)).singleElement().asString().contains("05:59:59");
        assertThat(outage.lastFailure()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void longerThanPromisedIsSaidOfStepsAndOfFailures() {
        var outage = Outage.of(LOST, TWO_SECONDS, List.of(stepAt(-1), stepAt(31)), List.of(failureAt(40)));

        assertThat(outage.findings(LONGEST)).hasSize(2);
    }

    @Test
    void noStepAfterItIsAnOutageWithoutEnd() {
        assertThat(Outage.of(LOST, TWO_SECONDS, List.of(stepAt(-1)), List.of()).findings(LONGEST))
                .hasSize(1);
    }

    private static Step stepAt(long second) {
        return new Step("application", 1, LOST.plusSeconds(second));
    }

    private static Failure failureAt(long second) {
        return new Failure(LOST.plusSeconds(second), "reason");
    }
}
