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
    void manyCallsBeforeARoundNeedOneRound() {
        var line = new Line("polres", tasks::add, _ -> rounds.add("round"));

        line.wake();
        line.wake();
        line.wake();
        runAll();

        assertThat(rounds).hasSize(1);
    }

    @Test
    void aCallDuringARoundLeadsToOneMore() {
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
    void aRoundThatFailsDoesNotEndTheLine() {
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
    void noMoreDoesAnErrorEndIt() {
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
