package id.mppdigital.platform.work;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.IntegrationTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue's promises, on a table of the tests' own. */
@IntegrationTest
class WorkQueueIT {
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Worked DONE = Worked.of(new Outcome.Done());
    private static final WorkTable TABLE = WorkTable.named("test_work")
            .with("key", "chain")
            .with("position", "position")
            .with("lease_millis", "700");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<WorkQueue<String>> open = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> worked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);

    @BeforeEach
    void empty() {
        jdbc.sql("delete from test_work").update();
    }

    @AfterEach
    void close() {
        released.countDown();
        open.forEach(WorkQueue::stop);
    }

    @Test
    void what_a_killed_instance_had_worked_is_worked_again_when_its_lease_ends_and_settled_once() {
        var id = add("a", "a", 1);
        var killed = rows();
        var claimed = killed.claim("a", 1).getFirst();

        queue(OFTEN, _ -> DONE);

        await().during(Duration.ofMillis(300)).until(worked::isEmpty);
        await().until(() -> state(id).equals("DONE"));
        assertThat(worked).hasSize(1);
        assertThat(killed.settle(claimed, new Outcome.Park("late"), Duration.ZERO, Map.of()))
                .as("a lost lease changes nothing")
                .isEmpty();
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(attempts(id)).isEqualTo(1);
    }

    @Test
    void what_belongs_to_a_settlement_is_committed_with_it_or_not_at_all() {
        var id = add("a", "a", 1);

        queue(
                OFTEN,
                _ -> new Worked(new Outcome.Done(), Map.of(), _ -> {
                    add("b", "b", 1, "DONE");
                    if (worked.size() == 1) {
                        throw new IllegalStateException("the first settlement fails");
                    }
                }));

        await().until(() -> state(id).equals("DONE"));
        assertThat(worked).hasSize(2);
        assertThat(count("line = 'b'")).isEqualTo(1);
    }

    @Test
    void the_work_of_a_key_is_done_in_order_without_waiting_for_the_poll() {
        IntStream.rangeClosed(1, 5).forEach(position -> add("a", "one", position));
        IntStream.rangeClosed(1, 5).forEach(position -> add("a", "two", position));

        queue(NEVER, _ -> DONE).wakeAfterCommit("a");

        await().until(() -> worked.size() == 10);
        for (var chain : List.of("one", "two")) {
            assertThat(worked)
                    .filteredOn(each -> each.contains(chain))
                    .containsExactly(
                            "a/" + chain + "/1",
                            "a/" + chain + "/2",
                            "a/" + chain + "/3",
                            "a/" + chain + "/4",
                            "a/" + chain + "/5");
        }
    }

    @Test
    void nothing_is_claimed_while_something_older_of_its_key_is_unfinished() {
        IntStream.rangeClosed(1, 3).forEach(position -> add("a", "one", position));
        add("a", "two", 1);
        var rows = rows();

        var first = rows.claim("a", 10);
        assertThat(first).extracting(Claimed::item).containsExactlyInAnyOrder("a/one/1", "a/two/1");
        assertThat(rows.claim("a", 10)).isEmpty();

        first.forEach(claimed -> rows.settle(claimed, new Outcome.Done(), Duration.ZERO, Map.of()));
        assertThat(rows.claim("a", 10)).extracting(Claimed::item).containsExactly("a/one/2");
    }

    @Test
    void parked_work_holds_its_successors_back_until_it_is_redriven() {
        var first = add("a", "a", 1);
        var second = add("a", "a", 2);
        var queue = queue(OFTEN, item -> worked.size() == 1 ? Worked.of(new Outcome.Park("odd")) : DONE);
        await().until(() -> state(first).equals("PARKED"));
        await().during(Duration.ofMillis(200)).until(() -> state(second).equals("DUE"));
        assertThat(reason(first)).isEqualTo("odd");

        assertThat(queue.redrive(first)).isTrue();
        assertThat(queue.redrive(second)).isFalse();

        await().until(() -> state(second).equals("DONE"));
        assertThat(worked).containsExactly("a/a/1", "a/a/1", "a/a/2");
    }

    @Test
    void a_line_that_hangs_delays_no_other() {
        IntStream.range(0, 20).forEach(n -> add("hanging", "h" + n, 1));
        IntStream.range(0, 20).forEach(n -> add("well", "w" + n, 1));

        queue(OFTEN, item -> {
            if (item.startsWith("hanging")) {
                hang();
            }
            return DONE;
        });

        await().until(() -> count("line = 'well' and state = 'DONE'") == 20);
        assertThat(worked).filteredOn(item -> item.startsWith("hanging")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_pause_that_was_asked_for_is_kept_and_counts_no_try() {
        var id = add("a", "a", 1);
        var pause = Duration.ofMillis(600);
        long before = System.nanoTime();

        queue(OFTEN, _ -> worked.size() == 1 ? Worked.of(new Outcome.Hold("asked", pause)) : DONE);

        await().until(() -> state(id).equals("DONE"));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(pause);
        assertThat(count("attempts = 2 and uncounted = 1")).isEqualTo(1);
    }

    @Test
    void what_fails_too_often_is_parked_also_when_the_worker_breaks_with_an_error() {
        var id = add("a", "a", 1);

        queue(OFTEN, _ -> {
            throw new OutOfMemoryError("no room");
        });

        await().until(() -> state(id).equals("PARKED"));
        assertThat(reason(id)).isEqualTo("failed");
        assertThat(worked).hasSize(3);
        assertThat(count("lease is not null")).isZero();
    }

    @Test
    void while_the_other_side_is_down_no_attempt_is_counted_and_one_piece_looks() {
        IntStream.range(0, 10).forEach(n -> add("a", "a" + n, 1));

        queue(OFTEN, _ -> released.getCount() > 0 ? Worked.of(new Outcome.Outage("down")) : DONE);

        await().until(() -> worked.size() >= 6);
        assertThat(worked)
                .as("what was under way at once, and one for each look")
                .hasSizeLessThan(10);
        assertThat(count("attempts > 0")).isZero();
        released.countDown();
        await().until(() -> count("state = 'DONE'") == 10);
    }

    @Test
    void two_instances_work_each_piece_once_and_in_order() {
        for (int chain = 0; chain < 30; chain++) {
            add("a", "chain" + chain, 1);
            add("a", "chain" + chain, 2);
        }

        queue(OFTEN, _ -> DONE);
        queue(OFTEN, _ -> DONE);

        await().until(() -> count("state = 'DONE'") == 60);
        assertThat(worked).hasSize(60).doesNotHaveDuplicates();
        var order = List.copyOf(worked);
        for (int chain = 0; chain < 30; chain++) {
            assertThat(order.indexOf("a/chain" + chain + "/1")).isLessThan(order.indexOf("a/chain" + chain + "/2"));
        }
    }

    @Test
    void a_shutdown_lets_what_is_under_way_end_and_leaves_no_lease() throws InterruptedException {
        var id = add("a", "a", 1);
        var queue = queue(OFTEN, _ -> {
            hang();
            return DONE;
        });
        await().until(() -> !worked.isEmpty());

        var stopping = Thread.ofVirtual().start(queue::stop);
        await().until(() -> !queue.isRunning());
        add("a", "b", 1);
        released.countDown();
        stopping.join();

        assertThat(state(id)).isEqualTo("DONE");
        assertThat(count("state = 'DUE' and lease is null")).isEqualTo(1);
    }

    @Test
    void a_commit_wakes_the_line_and_a_rollback_wakes_nobody() {
        var queue = queue(NEVER, _ -> DONE);
        await().until(queue::isRunning);

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            add("a", "a", 1);
            queue.wakeAfterCommit("a");
            transaction.setRollbackOnly();
        });
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            add("a", "b", 1);
            queue.wakeAfterCommit("a");
        });

        await().until(() -> count("state = 'DONE'") == 1);
        assertThat(worked).containsExactly("a/b/1");
    }

    private WorkQueue<String> queue(Duration poll, Function<String, Worked> work) {
        var queue = new WorkQueue<>(TABLE, settings(poll), worker(work), Room.of(4), jdbc, transactions);
        open.add(queue);
        queue.start();
        return queue;
    }

    private WorkRows<String> rows() {
        return new WorkRows<>(jdbc, TABLE, worker(_ -> DONE), settings(NEVER));
    }

    private static WorkSettings settings(Duration poll) {
        return new WorkSettings(16, Duration.ofMillis(20), Duration.ofMillis(50), 3, Duration.ofHours(1), poll);
    }

    private Worker<String> worker(Function<String, Worked> work) {
        return new Worker<>() {
            @Override
            public String read(ResultSet row) throws SQLException {
                return row.getString("line") + "/" + row.getString("chain") + "/" + row.getLong("position");
            }

            @Override
            public Worked work(Claimed<String> claimed) {
                worked.add(claimed.item());
                return work.apply(claimed.item());
            }
        };
    }

    private void hang() {
        try {
            assertThat(released.await(20, SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private UUID add(String line, String chain, long position) {
        return add(line, chain, position, "DUE");
    }

    private UUID add(String line, String chain, long position, String state) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into test_work (id, line, chain, position, state) values (?, ?, ?, ?, ?)")
                .params(id, line, chain, position, state)
                .update();
        return id;
    }

    private String state(UUID id) {
        return value("state", id, String.class);
    }

    private String reason(UUID id) {
        return value("reason", id, String.class);
    }

    private int attempts(UUID id) {
        return value("attempts", id, Integer.class);
    }

    private <V> V value(String column, UUID id, Class<V> type) {
        return jdbc.sql("select " + column + " from test_work where id = ?")
                .param(id)
                .query(type)
                .single();
    }

    private long count(String condition) {
        return jdbc.sql("select count(*) from test_work where " + condition)
                .query(Long.class)
                .single();
    }
}
