package id.mppdigital.bench.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArrivedTests {
    @Test
    void what_counts_is_read_wherever_it_stands() {
        var published = new Published("topic", "writer-1", 7, 42, "filling");

        assertThat(Arrived.of(JsonMapper.builder().build().writeValueAsBytes(published)))
                .isEqualTo(new Arrived("writer-1", 7, 42));
        assertThat(Arrived.of("{\"filling\":\"x\",\"committedNanos\":42,\"sequence\":7,\"key\":\"writer-1\"}"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Arrived("writer-1", 7, 42));
    }
}
