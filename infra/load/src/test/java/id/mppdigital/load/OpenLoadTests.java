package id.mppdigital.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OpenLoadTests {
    private static final OpenLoad TEN = new OpenLoad(1_000, Duration.ofMillis(10));

    @Test
    @Timeout(30)
    void the_next_one_begins_although_the_last_one_is_not_through() throws Exception {
        var all = new CountDownLatch(TEN.count());
        TEN.run(_ -> {
            all.countDown();
            all.await();
        });
        assertThat(all.getCount()).isZero();
    }

    @Test
    @Timeout(30)
    void interrupted_it_begins_no_more_and_waits_for_none() {
        var begun = new AtomicInteger();
        var load = new OpenLoad(10, Duration.ofMinutes(10));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> load.run(_ -> {
                    begun.incrementAndGet();
                    new CountDownLatch(1).await();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(begun.get()).isLessThan(load.count());
    }

    @Test
    void each_has_a_number_of_its_own() throws Exception {
        Set<Integer> numbers = ConcurrentHashMap.newKeySet();
        TEN.run(numbers::add);
        assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void one_that_failed_fails_the_load_after_all_are_through() {
        Set<Integer> through = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(() -> TEN.run(number -> {
                    through.add(number);
                    if (number == 3) {
                        throw new IOException("broken");
                    }
                }))
                .hasRootCauseMessage("broken");
        assertThat(through).hasSize(10);
    }

    @Test
    void those_that_were_refused_for_the_load_alone_are_counted() {
        assertThatThrownBy(() -> TEN.run(number -> {
                    if (number < 4) {
                        throw new Refused("busy");
                    }
                }))
                .isInstanceOf(Overload.class)
                .hasMessage("4 of 10 were refused at 1000/s");
    }

    @Test
    void a_rising_load_has_half_as_many() {
        assertThat(new OpenLoad(10, Duration.ofSeconds(6), true).count()).isEqualTo(30);
    }
}
