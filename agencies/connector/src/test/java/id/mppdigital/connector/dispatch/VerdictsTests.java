package id.mppdigital.connector.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.connector.webhook.Answer;
import id.mppdigital.platform.work.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTests {
    private static final DispatchSettings SETTINGS = new DispatchSettings(
            16,
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofHours(6),
            10,
            Duration.ofHours(72),
            Duration.ofMillis(500),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            64);

    private final Verdicts verdicts = new Verdicts(SETTINGS);

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void any2xxIsDelivered(int status) {
        assertThat(of(status)).isEqualTo(new Outcome.Done());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422, 451})
    void aRefusalIsParkedWithItsReason(int status) {
        assertThat(of(status)).isEqualTo(new Outcome.Park("http-" + status));
    }

    @Test
    void onlyGoneDisablesTheEndpoint() {
        assertThat(of(410)).isEqualTo(new Outcome.Park("http-410"));
        assertThat(Verdicts.isGone(410)).isTrue();
        assertThat(Verdicts.isGone(404)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 408, 425, 429, 500, 502, 503, 504})
    void whatMayPassIsTriedAgain(int status) {
        assertThat(of(status)).isInstanceOf(Outcome.Retry.class);
    }

    @Test
    void noAnswerIsTriedAgain() {
        assertThat(verdicts.of(new Answer.Unreachable("timeout"))).isInstanceOf(Outcome.Retry.class);
    }

    @Test
    void anAgencyThatAsksForTimeGetsIt() {
        assertThat(waiting(429, Duration.ofMinutes(5))).isEqualTo(new Outcome.Hold(null, Duration.ofMinutes(5)));
        assertThat(waiting(503, Duration.ofMinutes(5))).isEqualTo(new Outcome.Hold(null, Duration.ofMinutes(5)));
    }

    @Test
    void butNoMoreThanTheCeilingAndNoLessThanABackOff() {
        assertThat(waiting(429, Duration.ofDays(3650))).isEqualTo(new Outcome.Hold(null, Duration.ofHours(6)));
        assertThat(waiting(429, Duration.ZERO))
                .isInstanceOfSatisfying(
                        Outcome.Hold.class, wait -> assertThat(wait.pause()).isPositive());
    }

    @Test
    void whatCanNotBeSentIsParked() {
        assertThat(verdicts.of(new Answer.Refused("not public"))).isEqualTo(new Outcome.Park("target-refused"));
        assertThat(verdicts.of(new Answer.Unwritable("no key"))).isEqualTo(new Outcome.Park("unreadable"));
        assertThat(verdicts.of(new Answer.Unsendable("no such port"))).isEqualTo(new Outcome.Park("unsendable"));
    }

    @Test
    void whatBreaksHereCountsAsATry() {
        assertThat(verdicts.of(new Answer.Broken("broken-call"))).isInstanceOf(Outcome.Retry.class);
    }

    private Outcome of(int status) {
        return verdicts.of(new Answer.Answered(status, Optional.empty()));
    }

    private Outcome waiting(int status, Duration asked) {
        return verdicts.of(new Answer.Answered(status, Optional.of(asked)));
    }
}
