package id.mppdigital.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When wrong passwords shut somebody out, and for how long. */
class LockoutsTests {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T01:00:00Z"));
    private Lockouts lockouts = lockouts();

    @BeforeEach
    void begin() {
        lockouts = lockouts();
    }

    @Test
    void fourWrongPasswordsShutNobodyOut() {
        wrong("siti", 4);

        assertThat(lockouts.left("siti")).isEmpty();
    }

    @Test
    void theFifthShutsOutForAMinute() {
        wrong("siti", 5);

        assertThat(lockouts.left("siti")).contains(Duration.ofMinutes(1));
        pass(Duration.ofSeconds(20));
        assertThat(lockouts.left("siti")).contains(Duration.ofSeconds(40));
        pass(Duration.ofSeconds(40));
        assertThat(lockouts.left("siti")).isEmpty();
    }

    @Test
    void afterTheMinuteTheCountBeginsAnew() {
        wrong("siti", 5);
        pass(Duration.ofMinutes(1));
        wrong("siti", 4);

        assertThat(lockouts.left("siti")).isEmpty();
    }

    @Test
    void oneMayNotShutOutAnother() {
        wrong("siti", 5);

        assertThat(lockouts.left("budi")).isEmpty();
    }

    @Test
    void namesThatNobodyBearsAreNotCounted() {
        wrong("nobody", 5);

        assertThat(lockouts.left("nobody")).isEmpty();
    }

    private void wrong(String username, int times) {
        for (int time = 0; time < times; time++) {
            lockouts.count(username);
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private Lockouts lockouts() {
        var settings = new AccountSettings(
                null,
                null,
                new AccountSettings.Lockout(5, Duration.ofMinutes(1)),
                List.of(person("siti"), person("budi")),
                List.of());
        InstantSource time = now::get;
        return new Lockouts(new Accounts(settings), settings, time.withZone(ZoneOffset.UTC));
    }

    private static Person person(String name) {
        return new Person(name, "demo", name, null, null, null, List.of("auditor"), null, List.of());
    }
}
