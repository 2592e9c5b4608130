package id.mppdigital.citizen.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentKeysTests {
    private final AtomicLong nanos = new AtomicLong();
    private final RecentKeys recent = new RecentKeys(Duration.ofMinutes(1), nanos::get);

    @Test
    void a_key_is_forgotten_a_minute_after_it_was_unwrapped_however_often_it_is_used() {
        var id = add(UUID.randomUUID());
        pass(Duration.ofSeconds(59));
        assertThat(recent.find(id)).isPresent();
        add(id);
        pass(Duration.ofSeconds(1));
        assertThat(recent.find(id)).isEmpty();
    }

    @Test
    void there_are_never_more_than_ten_thousand() {
        IntStream.range(0, 10_100).forEach(_ -> add(UUID.randomUUID()));
        assertThat(recent.size()).isEqualTo(10_000);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private UUID add(UUID id) {
        recent.add(id, SymmetricKey.of(TestKeyFile.bytes(32, 1)));
        return id;
    }
}
