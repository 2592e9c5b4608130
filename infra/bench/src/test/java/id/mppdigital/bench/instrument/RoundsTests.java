package id.mppdigital.bench.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTests {
    private final List<String> taken = new ArrayList<>();
    private final LinkedHashMap<String, Rounds.Measurement> candidates = new LinkedHashMap<>();

    RoundsTests() {
        candidates.put("A", () -> take("A"));
        candidates.put("B", () -> take("B"));
    }

    @Test
    void the_order_turns_with_each_round() throws Exception {
        measure(3, 0);

        assertThat(taken).containsExactly("A", "B", "B", "A", "A", "B");
    }

    @Test
    void a_warm_up_is_measured_and_does_not_count() throws Exception {
        var figures = measure(1, 1);

        assertThat(taken).containsExactly("B", "A", "A", "B");
        assertThat(figures).isEqualTo(Map.of("A", List.of(3.0), "B", List.of(4.0)));
    }

    private Map<String, List<Double>> measure(int count, int warmUps) throws Exception {
        return new Rounds(count, warmUps, new PrintStream(OutputStream.nullOutputStream()))
                .measure("rows/s", candidates);
    }

    private double take(String name) {
        taken.add(name);
        return taken.size();
    }
}
