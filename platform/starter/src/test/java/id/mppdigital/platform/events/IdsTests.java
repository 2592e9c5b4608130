package id.mppdigital.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {
    @Test
    void laterOnesSortAfterEarlierOnesAlsoWithinAMillisecond() {
        assertThat(Stream.generate(Ids::next).limit(10_000).map(UUID::toString)).isSorted();
    }
}
