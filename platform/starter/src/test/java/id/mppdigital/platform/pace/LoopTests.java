package id.mppdigital.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTests {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Long> rounds = new CopyOnWriteArrayList<>();
    private Loop loop = new Loop("none", NEVER, () -> false);

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void what_comes_during_the_pause_waits_for_its_end_and_is_done_in_one_round() {
        start(PAUSE);
        loop.wake();
        loop.wake();
        awaitRounds(2);

        assertThat(Duration.ofNanos(rounds.get(1) - rounds.get(0))).isGreaterThanOrEqualTo(PAUSE);
    }

    @Test
    void what_comes_after_the_pause_is_done_at_once() {
        start(PAUSE);
        await().pollDelay(PAUSE.plusMillis(20)).until(() -> true);

        loop.wake();

        await().atMost(PAUSE.dividedBy(2)).until(() -> rounds.size() == 2);
    }

    private void start(Duration pause) {
        loop = new Loop("rounds", NEVER, pause, () -> {
            rounds.add(System.nanoTime());
            return false;
        });
        loop.start();
        awaitRounds(1);
    }

    private void awaitRounds(int count) {
        await().until(() -> rounds.size() >= count);
    }
}
