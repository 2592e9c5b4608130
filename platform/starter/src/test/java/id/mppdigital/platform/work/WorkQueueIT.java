package id.mppdigital.platform.work;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.paging.PageQuery;
import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Refusal;
import id.mppdigital.platform.sql.RecordJdbcClient;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.PagePlan;
import id.mppdigital.platform.test.server.AlsoInContainers;
import id.mppdigital.platform.work.Worker.Claimed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue's promises, on a table of the tests' own. */
@AlsoInContainers
@IntegrationTest
class WorkQueueIT {
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Outcome DONE = new Outcome.Done();
    private static final WorkTable TABLE = table();

    @Autowired
    private RecordJdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<WorkQueue<Item>> open = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> worked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger interruptions = new AtomicInteger();

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
        var claimed = claims(TABLE).claim("a", 1).getFirst();

        queue(OFTEN, _ -> DONE);

        await().during(Duration.ofMillis(300)).until(worked::isEmpty);
        await().until(() -> state(id).equals("DONE"));
        assertThat(worked).hasSize(1);
        assertThat(new WorkRows(jdbc, TABLE).settle(List.of(settlement(claimed, new Outcome.Park("late")))))
                .as("a lost lease changes nothing")
                .isEmpty();
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(attempts(id)).isEqualTo(1);
    }

    @Test
    void what_belongs_to_a_settlement_is_committed_with_it_or_not_at_all() {
        var id = add("a", "a", 1);

        queue(OFTEN, Room.of(4), _ -> DONE, _ -> {
            add("b", "b", 1, "DONE");
            if (worked.size() == 1) {
                throw new IllegalStateException("the settlements of the first try fail");
            }
        });

        await().until(() -> state(id).equals("DONE"));
        assertThat(worked).hasSize(2);
        assertThat(count("line = 'b'")).isEqualTo(1);
    }

    @Test
    void what_ends_while_a_settlement_is_written_is_settled_by_the_next_together() {
        IntStream.range(0, 4).forEach(n -> add("a", "a" + n, 1));
        var ended = new AtomicInteger();
        var batches = new ConcurrentLinkedQueue<Integer>();

        queue(OFTEN, counting(Room.of(4), ended), _ -> DONE, settled -> {
            batches.add(settled.size());
            if (batches.size() == 1) {
                await().during(Duration.ofMillis(100)).until(() -> ended.get() == 4);
            }
        });

        await().until(() -> count("state = 'DONE' and attempts = 1 and number = 1 and code = 7") == 4);
        assertThat(batches)
                .hasSizeLessThanOrEqualTo(2)
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(4));
    }

    @Test
    void what_can_not_be_settled_keeps_none_from_being_settled_that_ended_with_it() {
        IntStream.range(0, 4).forEach(n -> add("a", "a" + n, 1));
        var ended = new AtomicInteger();
        var failures = new AtomicInteger();

        queue(OFTEN, counting(Room.of(4), ended), _ -> DONE, settled -> {
            await().during(Duration.ofMillis(50)).until(() -> ended.get() >= 4);
            if (settled.contains("a/a2/1") && failures.incrementAndGet() <= 3) {
                throw new IllegalStateException("this one can't be written");
            }
        });

        await().until(() -> count("state = 'DONE'") == 4);
        assertThat(worked).filteredOn("a/a2/1"::equals).hasSizeGreaterThan(1);
        assertThat(worked).filteredOn(item -> !item.equals("a/a2/1")).hasSize(3);
        assertThat(count("attempts = 1")).isEqualTo(4);
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
        var claims = claims(TABLE);

        var first = claims.claim("a", 10);
        assertThat(first).extracting(WorkQueueIT::name).containsExactlyInAnyOrder("a/one/1", "a/two/1");
        assertThat(claims.claim("a", 10)).isEmpty();

        new WorkRows(jdbc, TABLE)
                .settle(first.stream().map(claimed -> settlement(claimed, DONE)).toList());
        assertThat(claims.claim("a", 10)).extracting(WorkQueueIT::name).containsExactly("a/one/2");
    }

    @Test
    void the_backlog_of_a_share_delays_the_next_piece_of_another_by_no_more_claims_than_there_are_shares() {
        for (var share : List.of("one", "three")) {
            IntStream.range(0, 500).forEach(n -> add("a", share + n, 1));
            share("a/" + share, share);
        }
        var claims = claims(sharedTable());
        for (int claim = 0; claim < 5; claim++) {
            assertThat(claims.claim("a", 4)).hasSize(4);
        }

        add("a", "two", 1);
        share("a/two", "two");

        var next = new ArrayList<String>();
        for (int claim = 0; claim < 3; claim++) {
            claims.claim("a", 1).forEach(claimed -> next.add(name(claimed)));
        }
        assertThat(next).contains("a/two/1").hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void within_a_share_the_oldest_is_first_and_a_key_keeps_its_order() {
        IntStream.rangeClosed(1, 3).forEach(position -> add("a", "x", position));
        add("a", "y", 1);
        jdbc.sql("update test_work set due_at = now() - interval '1 minute' where chain = 'y'")
                .update();

        assertThat(claims(sharedTable()).claim("a", 9))
                .extracting(WorkQueueIT::name)
                .containsExactly("a/y/1", "a/x/1");
    }

    @Test
    void a_claim_in_order_reads_as_much_as_it_takes_however_long_the_backlog_is() {
        jdbc.sql("""
                insert into test_work (id, line, chain, position, due_at)
                select gen_random_uuid(), 'a', n % 1000, n / 1000, now() - interval '1 hour' + n * interval '1 millisecond'
                from generate_series(0, 9999) as n
                """).update();
        jdbc.sql("analyze test_work").update();
        var claims = claims(TABLE);
        for (int claim = 0; claim < 20; claim++) {
            new WorkRows(jdbc, TABLE)
                    .settle(claims.claim("a", 16).stream()
                            .map(claimed -> settlement(claimed, DONE))
                            .toList());
        }

        PagePlan.of(
                        claims.sql,
                        sql -> jdbc.sql(sql)
                                .param("line", "a")
                                .param("limit", 16)
                                .param("last", "")
                                .param("maxAge", 1000)
                                .query(String.class)
                                .list())
                .assertNothingInVain(16);
    }

    @Test
    void parked_work_holds_its_successors_back_until_it_is_redriven() {
        var first = add("a", "a", 1);
        var second = add("a", "a", 2);
        var queue = queue(OFTEN, item -> worked.size() == 1 ? new Outcome.Park("odd") : DONE);
        await().until(() -> state(first).equals("PARKED"));
        await().during(Duration.ofMillis(200)).until(() -> state(second).equals("DUE"));
        assertThat(reason(first)).isEqualTo("odd");

        view(queue).redrive(all(), first);

        await().until(() -> state(second).equals("DONE"));
        assertThat(worked).containsExactly("a/a/1", "a/a/1", "a/a/2");
    }

    @Test
    void operators_see_the_newest_first_page_by_page_and_nothing_outside_of_what_they_may_see() {
        var newestFirst = IntStream.range(0, 3)
                .mapToObj(n -> add("a", "a" + n, 1))
                .sorted(Comparator.comparing(UUID::toString).reversed())
                .toList();
        var foreign = add("b", "b", 1);
        var view = view(queue(NEVER, _ -> DONE));

        var page = view.list(line("a"), null, 2);
        var last = view.list(line("a"), page.next(), 2);

        assertThat(Stream.concat(page.items().stream(), last.items().stream()).map(Shown::id))
                .containsExactlyElementsOf(newestFirst);
        assertThat(last.next()).isNull();
        assertThat(view.find(line("b"), foreign).id()).isEqualTo(foreign);
        refused("not-found", () -> view.find(line("a"), foreign));
    }

    @Test
    void only_what_is_parked_and_may_be_seen_is_started_over_or_discarded() {
        var parked = add("a", "a", 1, "PARKED");
        var other = add("a", "c", 1, "PARKED");
        var foreign = add("b", "b", 1, "PARKED");
        var due = add("b", "b", 2);
        var view = view(queue(NEVER, Room.of(0), _ -> DONE, _ -> {}));

        refused("not-found", () -> view.redrive(line("a"), foreign));
        refused("not-found", () -> view.discard(line("a"), foreign));
        refused("not-found", () -> view.redrive(all(), UUID.randomUUID()));
        refused("not-parked", () -> view.redrive(all(), due));
        refused("not-parked", () -> view.discard(all(), due));
        assertThat(count("state = 'PARKED'")).isEqualTo(3);

        assertThat(view.redriveAll(line("a"))).isEqualTo(2);
        assertThat(List.of(state(parked), state(other), state(foreign))).containsExactly("DUE", "DUE", "PARKED");
        assertThat(view.redriveAll(all())).isEqualTo(1);
    }

    @Test
    void a_new_start_has_its_whole_count_of_attempts_and_its_whole_time() {
        var id = add("a", "a", 1, "PARKED");
        jdbc.sql("""
                update test_work set attempts = 3, reason = 'odd', due_at = now() + interval '1 hour',
                    give_up_at = now() - interval '1 hour'
                """).update();

        view(queue(OFTEN, _ -> worked.size() < 3 ? new Outcome.Retry(null) : DONE))
                .redrive(all(), id);

        await().until(() -> !state(id).equals("DUE"));
        assertThat(count("state = 'DONE' and attempts = 6 and reason is null")).isEqualTo(1);
    }

    @Test
    void what_is_discarded_is_over_and_its_successor_goes_on() {
        var first = add("a", "a", 1, "PARKED");
        var second = add("a", "a", 2);

        view(queue(NEVER, _ -> DONE)).discard(all(), first);

        await().until(() -> state(second).equals("DONE"));
        assertThat(count("state = 'GONE' and reason is null and settled_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void a_try_that_breaks_is_told_like_every_other() {
        add("a", "a", 1);
        var told = new ConcurrentLinkedQueue<String>();

        queue(
                OFTEN,
                Room.of(4),
                _ -> {
                    if (worked.size() == 1) {
                        throw new IllegalStateException("the first try breaks");
                    }
                    return DONE;
                },
                told::addAll);

        await().until(() -> told.size() == 2);
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

        queue(OFTEN, _ -> worked.size() == 1 ? new Outcome.Hold("asked", pause) : DONE);

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

        queue(OFTEN, _ -> released.getCount() > 0 ? new Outcome.Outage("down") : DONE);

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
    void a_shutdown_waits_for_what_is_under_way_interrupts_nothing_and_leaves_no_lease() throws InterruptedException {
        var id = add("a", "a", 1);
        var queue = queue(OFTEN, _ -> {
            hang();
            return DONE;
        });
        await().until(() -> !worked.isEmpty());

        var stopping = Thread.ofVirtual().start(queue::stop);
        await().until(() -> !queue.isRunning());
        add("a", "b", 1);
        await().during(Duration.ofMillis(300)).until(stopping::isAlive);
        released.countDown();
        stopping.join();

        assertThat(state(id)).isEqualTo("DONE");
        assertThat(interruptions).hasValue(0);
        assertThat(count("state = 'DUE' and lease is null")).isEqualTo(1);
        assertThat(count("lease is not null")).isZero();
    }

    @Test
    void after_a_restart_the_lines_go_on() throws InterruptedException {
        add("a", "a", 1);
        add("a", "b", 1);
        var queue = queue(
                OFTEN,
                Room.of(1),
                _ -> {
                    hang();
                    return DONE;
                },
                _ -> {});
        await().until(() -> !worked.isEmpty());
        var stopping = Thread.ofVirtual().start(queue::stop);
        await().until(() -> !queue.isRunning());
        released.countDown(); // the line is called for what has no room yet, and nobody comes
        stopping.join();

        queue.start();

        await().until(() -> count("state = 'DONE'") == 2);
    }

    @Test
    void a_commit_wakes_each_line_once_and_a_rollback_wakes_nobody() {
        var looks = new ConcurrentLinkedQueue<String>();
        var queue = queue(NEVER, noting(looks), _ -> DONE, _ -> {});
        await().until(queue::isRunning);

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            add("undone", "a", 1);
            queue.wakeAfterCommit("undone");
            transaction.setRollbackOnly();
        });
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            for (int n = 0; n < 20; n++) {
                add("kept", "b" + n, 1);
                queue.wakeAfterCommit("kept");
            }
            assertThat(looks).as("before the commit").isEmpty();
        });

        await().until(() -> !looks.isEmpty());
        await().during(Duration.ofMillis(200)).until(() -> List.of("kept").equals(List.copyOf(looks)));
    }

    @Test
    void a_transaction_within_another_wakes_by_its_own_commit() {
        var queue = queue(NEVER, _ -> DONE);
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            queue.wakeAfterCommit("outer");
            own.executeWithoutResult(_ -> {
                add("inner", "a", 1);
                queue.wakeAfterCommit("inner");
            });
            await().until(() -> count("state = 'DONE'") == 1);
            queue.wakeAfterCommit("outer");
            transaction.setRollbackOnly();
        });
    }

    @Test
    void the_backlog_of_a_line_delays_the_next_piece_of_another_by_few() {
        IntStream.range(0, 1_000).forEach(n -> add("long", "l" + n, 1));
        var queue = queue(NEVER, _ -> DONE);
        queue.wake("long");
        await().until(() -> worked.size() >= 20);

        add("short", "s", 1);
        int before = worked.size();
        queue.wake("short");

        await().until(() -> worked.contains("short/s/1"));
        assertThat(List.copyOf(worked).indexOf("short/s/1") - before).isLessThan(300);
        await().until(() -> worked.size() > before + 20);
    }

    private record Item(String line, String chain, long position) {
        @Override
        public String toString() {
            return line + "/" + chain + "/" + position;
        }
    }

    private static String name(Claimed<Item> claimed) {
        return claimed.item().toString();
    }

    private record Shown(UUID id, String state) implements WorkView.Piece {}

    private static WorkView<Shown> view(WorkQueue<Item> queue) {
        var words = new WorkView.Words("pekerjaan", "piece", TestRefusal.NOT_PARKED);
        return new WorkView<>(queue, Shown.class, "select id, state from d", words);
    }

    private enum TestRefusal implements Refusal {
        NOT_PARKED;

        @Override
        public Answer answer() {
            return new Answer(Kind.CONFLICT, "Tidak tertahan.", "Not parked.");
        }
    }

    private static UnaryOperator<PageQuery> all() {
        return UnaryOperator.identity();
    }

    private static UnaryOperator<PageQuery> line(String line) {
        return pieces -> pieces.where("line = :line", "line", line);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private WorkQueue<Item> queue(Duration poll, Function<String, Outcome> work) {
        return queue(poll, Room.of(4), work, _ -> {});
    }

    private WorkQueue<Item> queue(
            Duration poll, Room room, Function<String, Outcome> work, Consumer<List<String>> settled) {
        var queue = new WorkQueue<>(TABLE, settings(poll), worker(work, settled), room, jdbc, transactions);
        open.add(queue);
        queue.start();
        return queue;
    }

    private Claims<Item> claims(WorkTable table) {
        return new Claims<>(jdbc, table, worker(_ -> DONE, _ -> {}), settings(NEVER));
    }

    private static WorkTable table() {
        return WorkTable.named("test_work")
                .inOrder("chain", "position")
                .discarded("GONE")
                .doneAt("settled_at")
                .code("code")
                .number("number")
                .lease(Duration.ofSeconds(2));
    }

    private static WorkTable sharedTable() {
        return table().sharedBy("share");
    }

    private void share(String prefix, String share) {
        jdbc.sql("update test_work set share = ? where starts_with(line || '/' || chain, ?)")
                .params(share, prefix)
                .update();
    }

    private static WorkRows.Settlement settlement(Claimed<Item> claimed, Outcome outcome) {
        return new WorkRows.Settlement(claimed.id(), claimed.lease(), outcome, Duration.ZERO, null);
    }

    private static WorkSettings settings(Duration poll) {
        return new WorkSettings(16, Duration.ofMillis(20), Duration.ofMillis(50), 3, Duration.ofHours(1), poll);
    }

    private Worker<Item> worker(Function<String, Outcome> work, Consumer<List<String>> effect) {
        return new Worker<>() {
            @Override
            public Class<Item> items() {
                return Item.class;
            }

            @Override
            public Worked work(Claimed<Item> claimed) {
                var item = claimed.item().toString();
                worked.add(item);
                return new Worked(work.apply(item), 7, "odd");
            }

            @Override
            public void settled(List<Settled<Item>> settled) {
                effect.accept(
                        settled.stream().map(each -> each.item().toString()).toList());
            }
        };
    }

    private static Room counting(Room room, AtomicInteger ended) {
        return new Watched(room, _ -> {}, ended::incrementAndGet);
    }

    /** A room without any place, so that looking is all that a line does. */
    private static Room noting(Collection<String> looks) {
        return new Watched(Room.of(0), looks::add, () -> {});
    }

    private record Watched(Room room, Consumer<String> looked, Runnable oneEnded) implements Room {
        @Override
        public int take(String line, int wanted) {
            looked.accept(line);
            return room.take(line, wanted);
        }

        @Override
        public void giveBack(String line, int unused) {
            room.giveBack(line, unused);
        }

        @Override
        public void ended(String line) {
            room.ended(line);
            oneEnded.run();
        }
    }

    private void hang() {
        try {
            assertThat(released.await(20, SECONDS)).isTrue();
        } catch (InterruptedException _) {
            interruptions.incrementAndGet();
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
