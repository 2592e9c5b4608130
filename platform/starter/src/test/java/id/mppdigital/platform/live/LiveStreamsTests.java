package id.mppdigital.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class LiveStreamsTests {
    @Test
    void more_than_the_heap_holds_are_turned_away() {
        try (var streams = new LiveStreams(2, 5, Clock.systemUTC())) {
            streams.open("siti");
            streams.open("siti");

            assertThatExceptionOfType(Problem.class).isThrownBy(() -> streams.open("budi"));
            assertThat(streams.size()).isEqualTo(2);
        }
    }

    @Test
    void a_stream_that_could_not_begin_takes_nobodys_place() {
        try (var streams = new LiveStreams(1, 5, Clock.systemUTC())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> streams.open("siti", () -> {
                        throw new IllegalStateException("the database is away");
                    }));

            streams.open("budi");

            assertThat(streams.size()).isOne();
        }
    }

    @Test
    void half_the_heap_is_for_streams_where_nothing_is_said() {
        long heap = Runtime.getRuntime().maxMemory();

        assertThat(new LiveSettings(null, 5).most() * 150_000L).isBetween(heap / 2 - 150_000, heap / 2);
        assertThat(new LiveSettings(7, 5).most()).isEqualTo(7);
    }
}
