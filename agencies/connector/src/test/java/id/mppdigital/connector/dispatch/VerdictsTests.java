package id.mppdigital.connector.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.connector.delivery.MessageType;
import id.mppdigital.connector.webhook.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTests {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final DispatchSettings SETTINGS = new DispatchSettings(
            16,
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofHours(6),
            10,
            Duration.ofHours(72),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            64);

    private final Verdicts verdicts =
            new Verdicts(SETTINGS, new BackOff(SETTINGS.firstDelay(), SETTINGS.maxDelay(), new Random(1)));

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void any2xxIsDelivered(int status) {
        assertThat(of(status)).isEqualTo(new Verdict.Delivered());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 422, 451})
    void aRefusalIsParkedWithItsReason(int status) {
        assertThat(of(status)).isEqualTo(new Verdict.Park("http-" + status, false));
    }

    @Test
    void goneDisablesTheEndpoint() {
        assertThat(of(410)).isEqualTo(new Verdict.Park("http-410", true));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 408, 425, 429, 500, 502, 503, 504})
    void whatMayPassIsTriedAgain(int status) {
        assertThat(of(status)).isInstanceOf(Verdict.Retry.class);
    }

    @Test
    void noAnswerIsTriedAgain() {
        assertThat(verdicts.of(claim(0, NOW.plusSeconds(9)), new Answer.Unreachable("timeout"), NOW))
                .isInstanceOf(Verdict.Retry.class);
    }

    @Test
    void anAgencyThatAsksForTimeGetsIt() {
        assertThat(waiting(429, Duration.ofMinutes(5))).isEqualTo(new Verdict.Wait(Duration.ofMinutes(5)));
        assertThat(waiting(503, Duration.ofMinutes(5))).isEqualTo(new Verdict.Wait(Duration.ofMinutes(5)));
    }

    @Test
    void butNoMoreThanTheCeilingAndNoLessThanABackOff() {
        assertThat(waiting(429, Duration.ofDays(3650))).isEqualTo(new Verdict.Wait(Duration.ofHours(6)));
        assertThat(waiting(429, Duration.ZERO))
                .isInstanceOfSatisfying(
                        Verdict.Wait.class, wait -> assertThat(wait.pause()).isPositive());
    }

    @Test
    void afterTheLastAttemptItIsParked() {
        assertThat(verdicts.of(claim(8, NOW.plusSeconds(9)), new Answer.Unreachable("timeout"), NOW))
                .isInstanceOf(Verdict.Retry.class);
        assertThat(verdicts.of(claim(9, NOW.plusSeconds(9)), new Answer.Unreachable("timeout"), NOW))
                .isEqualTo(new Verdict.Park("attempts-exhausted", false));
    }

    @Test
    void whatIsTooOldIsParkedAlsoWhenTheAgencyKeepsAskingForTime() {
        var old = claim(0, NOW.minusSeconds(1));

        assertThat(verdicts.of(old, new Answer.Unreachable("timeout"), NOW))
                .isEqualTo(new Verdict.Park("expired", false));
        assertThat(verdicts.of(old, new Answer.Answered(429, Optional.of(Duration.ofSeconds(1))), NOW))
                .isEqualTo(new Verdict.Park("expired", false));
    }

    @Test
    void whatCanNotBeSentIsParked() {
        var claim = claim(0, NOW.plusSeconds(9));

        assertThat(verdicts.of(claim, new Answer.Refused("not public"), NOW))
                .isEqualTo(new Verdict.Park("target-refused", false));
        assertThat(verdicts.of(claim, new Answer.Unwritable("no key"), NOW))
                .isEqualTo(new Verdict.Park("unreadable", false));
        assertThat(verdicts.of(claim, new Answer.Unsendable("no such port"), NOW))
                .isEqualTo(new Verdict.Park("unsendable", false));
    }

    @Test
    void whatBreaksHereCountsAsATry() {
        assertThat(verdicts.of(claim(0, NOW.plusSeconds(9)), new Answer.Broken("broken-call"), NOW))
                .isInstanceOf(Verdict.Retry.class);
        assertThat(verdicts.of(claim(9, NOW.plusSeconds(9)), new Answer.Broken("broken-call"), NOW))
                .isEqualTo(new Verdict.Park("attempts-exhausted", false));
    }

    private Verdict of(int status) {
        return verdicts.of(claim(0, NOW.plusSeconds(9)), new Answer.Answered(status, Optional.empty()), NOW);
    }

    private Verdict waiting(int status, Duration asked) {
        return verdicts.of(claim(0, NOW.plusSeconds(9)), new Answer.Answered(status, Optional.of(asked)), NOW);
    }

    private static Claim claim(int tries, Instant giveUpAt) {
        var delivery = new Delivery(
                UUID.randomUUID(),
                "polres-banjarmasin",
                "63.71",
                UUID.randomUUID(),
                "63.71-2026-000123",
                1,
                MessageType.SUBMITTED,
                "skck",
                1,
                NOW,
                NOW,
                null,
                null,
                null);
        var endpoint = new Endpoint("https://polres.example.go.id/", Duration.ofSeconds(5), 4);
        return new Claim(delivery, endpoint, UUID.randomUUID(), tries, tries, giveUpAt);
    }
}
