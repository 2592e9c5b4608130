package id.mppdigital.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LineTests {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final ArrayList<String> rounds = new ArrayList<>();

    @Test
    void many_calls_before_a_round_need_one_round() {
        var line = new Line("polres", tasks::add, _ -> rounds.add("round"));

        line.wake();
        line.wake();
        line.wake();
        runAll();

        assertThat(rounds).hasSize(1);
    }

    @Test
    void a_call_during_a_round_leads_to_one_more() {
        var lines = new ArrayList<Line>();
        lines.add(new Line("polres", tasks::add, _ -> {
            rounds.add("round");
            if (rounds.size() == 1) {
                lines.getFirst().wake();
            }
        }));

        lines.getFirst().wake();
        runAll();

        assertThat(rounds).hasSize(2);
    }

    @Test
    void a_round_that_fails_does_not_end_the_line() {
        var line = new Line("polres", tasks::add, _ -> {
            rounds.add("round");
            throw new IllegalStateException("the database is away");
        });

        line.wake();
        runAll();
        line.wake();
        runAll();

        assertThat(rounds).hasSize(2);
    }

    @Test
    void an_error_does_not_end_it_either() {
        var line = new Line("polres", tasks::add, _ -> {
            rounds.add("round");
            throw new OutOfMemoryError("no thread left");
        });

        line.wake();
        runAll();
        line.wake();
        runAll();

        assertThat(rounds).hasSize(2);
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
