package id.mppdigital.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.events.Effects;
import id.mppdigital.platform.events.Effects.Thing;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.events.kafka.EventRecords;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.events.kafka.EventTraces;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What one poll brought, handed over as Kafka's listener hands it over. */
@AlsoInContainers
@IntegrationTest
@Import(Effects.class)
@Timeout(60)
class BatchIT {
    private static final Duration SHORT = Duration.ofMillis(200);

    @Autowired
    InboxTable table;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    Producer<String, byte[]> producer;

    @Autowired
    EventSettings settings;

    @Autowired
    EventTraces traces;

    @Autowired
    EventProbe probe;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Effects effects;

    private final String consumer = "batch-" + UUID.randomUUID();
    private final List<String> subjects =
            Stream.generate(BatchIT::newSubject).limit(5).toList();

    /** The subject of each event that was handed to the handler, in order. */
    private final List<String> tries = Collections.synchronizedList(new ArrayList<>());

    /** How many events each effect had, where the handlers leave it to the end. */
    private final List<Integer> gathered = new ArrayList<>();

    private Consumer<Received<Thing>> alsoDone = _ -> {};
    private Duration longest = Duration.ofSeconds(30);

    @Test
    void a_polls_events_have_their_effects_in_one_transaction() {
        poll(firstOfEach());

        subjects.forEach(subject -> assertEffects(subject, 1));
        assertThat(transactions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void it_takes_two_statements_besides_the_handlers_own_however_many_events_there_are(int events) {
        var records = List.of(firstOfEach()).subList(0, events);
        int before = StatementCount.now();

        poll(records);

        assertThat(StatementCount.now() - before).isEqualTo(2 + events);
    }

    @Test
    void events_of_one_subject_have_their_effects_in_order_within_a_poll() {
        poll(event(0, 1), event(1, 1), event(0, 2), event(0, 3), event(1, 2));

        assertEffects(subjects.get(0), 1, 2, 3);
        assertEffects(subjects.get(1), 1, 2);
        assertThat(transactions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void a_failing_event_is_tried_again_and_parked_alone_wherever_it_lies(int place) {
        var failing = subjects.get(place);
        effects.failing.add(failing);

        poll(firstOfEach());

        subjects.forEach(subject -> assertEffects(subject, subject.equals(failing) ? new long[0] : new long[] {1}));
        assertThat(parked()).containsExactly(failing);
        assertThat(tries.stream().filter(failing::equals)).hasSize(1 + settings.attempts());
        assertThat(tries.stream().filter(subject -> !subject.equals(failing)).distinct())
                .allSatisfy(
                        other -> assertThat(Collections.frequency(tries, other)).isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void what_is_no_event_is_parked_at_once_and_its_neighbours_have_their_effects(int place) {
        var records = new ArrayList<>(List.of(firstOfEach()));
        records.set(place, new ConsumerRecord<>(Effects.THINGS, 0, place, subjects.get(place), new byte[] {1, 2}));

        poll(records);

        subjects.forEach(
                subject -> assertEffects(subject, subject.equals(subjects.get(place)) ? new long[0] : new long[] {1}));
        assertThat(parked()).containsExactly(subjects.get(place));
    }

    @Test
    void what_comes_behind_a_failing_event_of_its_subject_goes_on_without_it() {
        effects.failing.add(subjects.getFirst());

        poll(event(0, 1), event(1, 1));
        effects.failing.clear();
        poll(event(0, 2), event(1, 2));

        assertEffects(subjects.get(0), 2);
        assertEffects(subjects.get(1), 1, 2);
    }

    @Test
    void an_event_that_came_early_waits_for_its_predecessor_in_the_same_poll() {
        poll(event(0, 3), event(1, 1), event(0, 1), event(0, 4), event(0, 2));

        assertEffects(subjects.get(0), 1, 2, 3, 4);
        assertEffects(subjects.get(1), 1);
        assertNothingWaits();
    }

    @Test
    void one_that_waited_and_comes_again_has_one_effect_and_waits_no_longer() {
        poll(event(0, 2), event(1, 1));

        poll(event(0, 1), event(0, 2));

        assertEffects(subjects.get(0), 1, 2);
        assertNothingWaits();
    }

    @Test
    void repeated_within_a_poll_and_replayed_as_a_whole_it_has_one_effect() {
        ConsumerRecord<?, ?>[] records = {event(0, 1), event(0, 1), event(1, 1), event(0, 2), event(0, 1)};

        poll(records);
        poll(records);

        assertEffects(subjects.get(0), 1, 2);
        assertEffects(subjects.get(1), 1);
    }

    @Test
    void a_parked_event_that_comes_back_among_newer_ones_has_its_effect() {
        effects.failing.add(subjects.getFirst());
        poll(event(0, 1));
        effects.failing.clear();

        poll(event(0, 2), event(0, 1), event(1, 1));

        assertEffects(subjects.get(0), 2, 1);
        assertThat(transactions()).isEqualTo(1);
    }

    @Test
    void of_a_state_only_what_is_newer_has_an_effect() {
        var states = EventSubscription.to(Effects.STATES).as(consumer).latestState();

        listener(states).onMessage(cast(List.of(event(0, 4), event(0, 2), event(1, 7), event(0, 4), event(0, 9))));
        listener(states).onMessage(cast(List.of(event(0, 5), event(0, 10))));

        assertEffects(subjects.get(0), 4, 9, 10);
        assertEffects(subjects.get(1), 7);
    }

    @Test
    void what_follows_a_commit_comes_when_all_of_it_can_be_seen() {
        var seen = new ArrayList<Integer>();
        alsoDone = _ -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen.add(inAnotherThread(() -> subjects.stream()
                        .mapToInt(subject -> effects.of(consumer, subject).size())
                        .sum()));
            }
        });

        poll(firstOfEach());

        assertThat(seen).containsExactly(5, 5, 5, 5, 5);
    }

    @Test
    void a_slow_handler_makes_the_transactions_shorter() {
        longest = Duration.ofMillis(1);
        alsoDone = _ -> {
            for (long begin = System.nanoTime(); System.nanoTime() - begin < longest.toNanos(); ) {
                Thread.onSpinWait();
            }
        };

        poll(firstOfEach());

        subjects.forEach(subject -> assertEffects(subject, 1));
        assertThat(transactions()).isEqualTo(5);
    }

    @Test
    void a_row_that_another_transaction_holds_keeps_nobody_elses_event_waiting() {
        longest = SHORT;
        jdbc.sql("insert into effect (consumer, subject, sequence) values (?, 'held', 0)")
                .param(consumer)
                .update();
        var begun = new CountDownLatch(1);
        alsoDone = event -> {
            if (event.subject().equals(subjects.get(4))) {
                begun.countDown();
                touch("held");
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            new TransactionTemplate(transactionManager).executeWithoutResult(_ -> {
                touch("held");
                threads.submit(() -> poll(firstOfEach()));
                awaitLatch(begun);
                await().until(() -> inAnotherThread(() -> subjects.subList(0, 4).stream()
                        .allMatch(subject -> effects.of(consumer, subject).equals(List.of(1L)))));
            });
        }

        subjects.forEach(subject -> assertEffects(subject, 1));
        assertThat(parked()).isEmpty();
    }

    @Test
    void two_batches_that_lock_the_same_rows_crosswise_both_end_and_park_nothing() throws Exception {
        longest = SHORT;
        var rows = List.of("left", "right");
        rows.forEach(row -> jdbc.sql("insert into effect (consumer, subject, sequence) values (?, ?, 0)")
                .params(consumer, row)
                .update());
        var bothHoldOne = new CyclicBarrier(2);
        var met = new AtomicBoolean();
        alsoDone = event -> {
            boolean first = event.sequence() == 1;
            boolean left = event.subject().equals(subjects.get(0)) == first;
            touch(left ? "left" : "right");
            if (first && !met.get()) {
                meet(bothHoldOne);
                met.set(true);
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> poll(event(0, 1), event(0, 2)));
            var other = threads.submit(() -> poll(event(1, 1), event(1, 2)));
            one.get();
            other.get();
        }

        assertThat(met).isTrue();
        assertEffects(subjects.get(0), 1, 2);
        assertEffects(subjects.get(1), 1, 2);
        assertThat(parked()).isEmpty();
    }

    @Test
    void two_owners_of_a_partition_have_one_effect_between_them() {
        var overtaken = new AtomicBoolean();
        alsoDone = _ -> {
            if (overtaken.compareAndSet(false, true)) {
                inAnotherThread(() -> {
                    poll(event(0, 1), event(0, 2));
                    return true;
                });
            }
        };

        poll(event(1, 1), event(0, 1), event(0, 2), event(0, 3));

        assertEffects(subjects.get(0), 1, 2, 3);
        assertEffects(subjects.get(1), 1);
        assertThat(parked()).isEmpty();
    }

    @Test
    void our_own_outage_parks_nothing_and_the_record_that_it_came_to_is_handed_over_again() {
        var away = new AtomicBoolean(true);
        alsoDone = event -> {
            if (away.get() && event.subject().equals(subjects.get(2))) {
                throw new DataAccessResourceFailureException("the disk is full");
            }
        };
        var records = firstOfEach();

        assertThatExceptionOfType(BatchListenerFailedException.class)
                .isThrownBy(() -> poll(records))
                .satisfies(failure -> assertThat(failure.getRecord()).isSameAs(records[2]));
        assertThat(tries.stream().filter(subjects.get(2)::equals)).hasSize(2);
        away.set(false);
        poll(records);

        subjects.forEach(subject -> assertEffects(subject, 1));
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_death_in_the_middle_leaves_nothing_and_the_next_one_has_every_effect_once() {
        var dying = new AtomicBoolean(true);
        alsoDone = event -> {
            if (event.subject().equals(subjects.get(3)) && dying.getAndSet(false)) {
                throw new OutOfMemoryError("as a kill would");
            }
        };
        var records = firstOfEach();

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> poll(records));
        subjects.forEach(this::assertEffects);
        poll(records);

        subjects.forEach(subject -> assertEffects(subject, 1));
    }

    @Test
    void what_the_handlers_found_has_its_effect_at_once_in_the_order_of_the_events() {
        gathering().onMessage(cast(List.of(event(0, 1), event(1, 1), event(0, 3), event(0, 2))));

        assertEffects(subjects.get(0), 1, 2, 3);
        assertEffects(subjects.get(1), 1);
        assertThat(gathered)
                .as("one that waited comes in a transaction of its own")
                .containsExactly(3, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void an_event_without_which_the_effect_succeeds_is_parked_alone(int place) {
        var failing = subjects.get(place);
        effects.failing.add(failing);

        gathering().onMessage(cast(List.of(firstOfEach())));

        subjects.forEach(subject -> assertEffects(subject, subject.equals(failing) ? new long[0] : new long[] {1}));
        assertThat(parked()).containsExactly(failing);
        effects.failing.clear();
        gathering().onMessage(cast(List.of(event(place, 2))));
        assertEffects(failing, 2);
    }

    private SubscriptionListener gathering() {
        return listener(EventSubscription.to(Effects.THINGS)
                .as(consumer)
                .everyInOrder()
                .<Received<Thing>>gathering(found -> {
                    gathered.add(found.size());
                    found.forEach(event -> effects.write(consumer, event));
                })
                .on(Effects.HAPPENED, Thing.class, Optional::of)
                .build());
    }

    private SubscriptionListener listener(EventSubscription.Builder builder) {
        return listener(builder.on(Effects.HAPPENED, Thing.class, this::handle).build());
    }

    private SubscriptionListener listener(EventSubscription subscription) {
        var inbox = new Inbox(table, new TransactionTemplate(transactionManager), JsonMapper.shared(), traces, longest);
        return new SubscriptionListener(
                subscription, inbox, new Parking(subscription, inbox, producer, settings), settings.attempts());
    }

    private void handle(Received<Thing> event) {
        tries.add(event.subject());
        effects.write(consumer, event);
        alsoDone.accept(event);
    }

    private void poll(ConsumerRecord<?, ?>... records) {
        poll(cast(List.of(records)));
    }

    private void poll(List<ConsumerRecord<String, byte[]>> records) {
        listener(EventSubscription.to(Effects.THINGS).as(consumer).everyInOrder())
                .onMessage(records);
    }

    @SuppressWarnings("unchecked")
    private static List<ConsumerRecord<String, byte[]>> cast(List<ConsumerRecord<?, ?>> records) {
        return records.stream()
                .map(kafka -> (ConsumerRecord<String, byte[]>) kafka)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ConsumerRecord<String, byte[]>[] firstOfEach() {
        return IntStream.range(0, subjects.size()).mapToObj(n -> event(n, 1)).toArray(ConsumerRecord[]::new);
    }

    private ConsumerRecord<String, byte[]> event(int subject, long sequence) {
        var written = EventRecords.write(
                Effects.THINGS,
                new StoredEvent(
                        UUID.randomUUID(),
                        "/probe",
                        Effects.HAPPENED,
                        subjects.get(subject),
                        sequence,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        JsonMapper.shared().writeValueAsBytes(new Thing("text")),
                        null));
        var read = new ConsumerRecord<>(Effects.THINGS, 0, subject * 100L + sequence, written.key(), written.value());
        written.headers().forEach(read.headers()::add);
        return read;
    }

    private void touch(String row) {
        jdbc.sql("update effect set sequence = sequence + 1 where consumer = ? and subject = ?")
                .params(consumer, row)
                .update();
    }

    private void assertEffects(String subject, long... sequences) {
        assertThat(effects.of(consumer, subject))
                .containsExactly(LongStream.of(sequences).boxed().toArray(Long[]::new));
    }

    private void assertNothingWaits() {
        assertThat(jdbc.sql("select count(*) from inbox_waiting where consumer = ?")
                        .param(consumer)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** How many there were that had an effect. */
    private long transactions() {
        return jdbc.sql("select count(distinct xmin::text) from effect where consumer = ?")
                .param(consumer)
                .query(Long.class)
                .single();
    }

    /** The subjects of what this consumer parked. */
    private List<String> parked() {
        return probe.events(Effects.THINGS + ".dlt").stream()
                .filter(event -> consumer.equals(event.headers().get("dlt-consumer")))
                .map(ProbedEvent::key)
                .toList();
    }

    private static <T> T inAnotherThread(Callable<T> step) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(step).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newSubject() {
        return UUID.randomUUID().toString();
    }
}
