package id.mppdigital.bench.relay;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionOperations;

/** The load: four writers whose aggregates move ten times in a row, as fast as they can or in a rhythm. */
record Writers(TransactionOperations transactions, Candidate candidate, String topic) {
    private static final int WRITERS = 4;
    private static final int MOVES = 10;
    private static final int TOGETHER = 100;

    /** One event a transaction, as fast as the database takes them. */
    void burst(int count) throws InterruptedException {
        inParallel((name, n) -> commit(name, n, 1), count / WRITERS, 1);
    }

    /** The same rows sooner, for a backlog: a hundred a transaction. */
    void backlog(int count) throws InterruptedException {
        int each = count / WRITERS;
        inParallel((name, n) -> commit(name, n, Math.min(TOGETHER, each - n)), each, TOGETHER);
    }

    /** An open model: the next event is due whether or not the relay is through with the last one. */
    void steady(int count, int rate) throws InterruptedException {
        long begin = System.nanoTime();
        long pause = WRITERS * 1_000_000_000L / rate;
        inParallel(
                (name, n) -> {
                    while (System.nanoTime() < begin + n * pause) {
                        LockSupport.parkNanos(begin + n * pause - System.nanoTime());
                    }
                    commit(name, n, 1);
                },
                count / WRITERS,
                1);
    }

    private interface Step {
        void take(String writer, int from);
    }

    private static void inParallel(Step step, int each, int together) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> {
                        for (int n = 0; n < each; n += together) {
                            step.take("writer-" + writer, n);
                        }
                    }))
                    .toList();
            await(writers);
        }
    }

    private static void await(List<? extends Future<?>> writers) throws InterruptedException {
        for (var writer : writers) {
            try {
                writer.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A writer failed", e);
            }
        }
    }

    private void commit(String writer, int first, int together) {
        transactions.executeWithoutResult(_ -> IntStream.range(first, first + together)
                .mapToObj(n -> event(writer + "-" + n / MOVES, n % MOVES + 1L))
                .forEach(candidate::publish));
    }

    private Published event(String key, long sequence) {
        return new Published(topic, key, sequence, System.nanoTime(), Filling.next(ThreadLocalRandom.current()));
    }
}
