package id.mppdigital.platform.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.events.Effects;
import id.mppdigital.platform.events.Effects.Thing;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.events.kafka.EventTraces;
import id.mppdigital.platform.meters.DatabaseMeters;
import id.mppdigital.platform.meters.Measured;
import id.mppdigital.platform.pace.Loop;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.server.AlsoInContainers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@AlsoInContainers
@IntegrationTest
@Import(Effects.class)
class EventRoadIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxTable table;

    @Autowired
    Producer<String, byte[]> producer;

    @Autowired
    EventSettings settings;

    @Autowired
    @Qualifier("subscriptionListeners")
    SmartLifecycle listeners;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    EventProbe probe;

    @Autowired
    MeterRegistry meters;

    @Autowired
    DatabaseMeters measured;

    @Autowired
    @Qualifier("inboxTable")
    Measured inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Effects effects;

    @Test
    void aCommittedEventReachesItsConsumerWithEveryCloudEventsAttribute() {
        var subject = newSubject();

        publish(subject, 1);

        awaitEffects("things", subject, 1);
        var event = onKafka(subject).getFirst();
        assertThat(event.key()).isEqualTo(subject);
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/application-service")
                .containsEntry("ce_type", Effects.HAPPENED)
                .containsEntry("ce_subject", subject)
                .containsEntry("ce_sequence", "1")
                .containsKeys("ce_id", "ce_time");
        assertThat(event.data().get("text").asString()).isEqualTo("text 1");
    }

    @Test
    void operatorsSeeWhatWaitsAndForHowLong() {
        var subject = newSubject();
        publish(subject, 1);
        awaitEffects("things", subject, 1);
        assertThat(meters.get("mpp.consumer.lag")
                        .tag("consumer", "things")
                        .gauge()
                        .value())
                .isZero();
        await().atMost(SOON).until(() -> waiting() == 0);
        measured.measure();
        assertThat(meters.get("mpp.outbox.oldest").gauge().value()).isZero();
        assertThat(meters.get("mpp.inbox.oldest").gauge().value()).isZero();

        transactions().executeWithoutResult(transaction -> {
            append(subject, 2);
            jdbc.sql("update outbox set time = now() - interval '2 minutes'").update();
            assertThat(read(table, "mpp.outbox.oldest")).isBetween(120.0, 180.0);
            transaction.setRollbackOnly();
        });
        transactions().executeWithoutResult(transaction -> {
            jdbc.sql("""
                            insert into inbox_waiting (consumer, subject, sequence, id, source, type, time, data)
                            values ('things', :subject, 9, gen_random_uuid(), '/s', 't', now() - interval '1 hour', '')
                            """).param("subject", subject).update();
            assertThat(read(inbox, "mpp.inbox.oldest")).isBetween(3600.0, 3660.0);
            transaction.setRollbackOnly();
        });
    }

    private double waiting() {
        return read(table, "mpp.outbox.waiting");
    }

    /** In the running transaction, which the meters' own connection does not see. */
    private double read(Measured measured, String meter) {
        return measured.meters().stream()
                .filter(each -> each.name().equals(meter))
                .flatMap(each -> each.read(jdbc).values().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRollbackLeavesNoEvent() {
        var rolledBack = newSubject();
        var later = newSubject();

        transactions().executeWithoutResult(transaction -> {
            append(rolledBack, 1);
            transaction.setRollbackOnly();
        });
        publish(later, 1);

        awaitEffects("things", later, 1);
        assertThat(onKafka(rolledBack)).isEmpty();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> append(newSubject(), 1)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> outbox.append(List.of(event(newSubject(), 1, null))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void many_events_are_appended_in_their_order_by_one_statement_each_in_its_own_trace() {
        var subject = newSubject();
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var events = LongStream.rangeClosed(1, 50)
                .mapToObj(n -> event(subject, n, n == 7 ? trace : null))
                .toList();

        int statements = Objects.requireNonNull(transactions().execute(_ -> {
            int before = StatementCount.now();
            outbox.append(events);
            return StatementCount.now() - before;
        }));

        assertThat(statements).isEqualTo(1);
        awaitEffects("things", subject, LongStream.rangeClosed(1, 50).toArray());
        assertThat(onKafka(subject))
                .filteredOn(event -> trace.equals(event.headers().get("ce_traceparent")))
                .extracting(event -> event.headers().get("ce_sequence"))
                .containsExactly("7");
    }

    @Test
    void anEventTooLargeForKafkaIsRefusedBeforeTheCommit() {
        var huge = new NewEvent(Effects.THINGS, Effects.HAPPENED, newSubject(), 1, new Thing("x".repeat(1_000_000)));

        assertThatThrownBy(() -> transactions().executeWithoutResult(_ -> outbox.append(huge)))
                .isInstanceOf(OversizedEvent.class);
    }

    @Test
    void aRefusalByTheDatabaseQuotesNoRow() {
        var unnamed = jdbc.sql("insert into effect (consumer, subject, sequence) values (?, null, 1)")
                .param("Siti Rahmah");

        assertThatThrownBy(unnamed::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageNotContaining("Siti");
    }

    @Test
    void repeatedReplayedAndReorderedEventsHaveOneEffectInOrder() {
        var subject = newSubject();

        for (long sequence : new long[] {3, 2, 2, 1, 1, 3, 4, 2}) {
            probe.publish(Effects.THINGS, Effects.HAPPENED, subject, sequence, new Thing("again"));
        }

        awaitEffects("things", subject, 1, 2, 3, 4);
    }

    @Test
    void stateIsOnlyEverReplacedByNewerState() {
        var subject = newSubject();

        for (long sequence : new long[] {4, 2, 4, 9, 5}) {
            probe.publish(Effects.STATES, Effects.CHANGED, subject, sequence, new Thing("state"));
        }

        awaitEffects("states", subject, 4, 9);
    }

    @Test
    void anUnknownTypeOrFieldDoesNotStopAConsumer() {
        var subject = newSubject();

        probe.publish(Effects.THINGS, "test.unheard-of.v1", subject, 1, Map.of("a", 1));
        probe.publish(Effects.THINGS, Effects.HAPPENED, subject, 2, Map.of("text", "t", "added", "later"));

        awaitEffects("things", subject, 2);
    }

    @Test
    void poisonIsParkedWithItsReasonAndThePartitionGoesOn() {
        var subject = newSubject();

        probe.publishRaw(Effects.THINGS, subject, new byte[] {1, 2}, Map.of());
        probe.publish(Effects.THINGS, Effects.HAPPENED, subject, 1, "\"not an object\"");
        probe.publish(Effects.THINGS, Effects.HAPPENED, subject, 2, new Thing("good"));

        awaitEffects("things", subject, 2);
        var parked = probe.events(Effects.THINGS + ".dlt").stream()
                .filter(event -> subject.equals(event.key()))
                .toList();
        assertThat(parked)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.headers())
                        .containsEntry("dlt-consumer", "things")
                        .containsKey("dlt-reason"));
    }

    @Test
    void whatWaitedForAPoisonousPredecessorGoesOnOnceThatIsParked() {
        var direct = newSubject();
        var waiting = newSubject();

        probe.publish(Effects.THINGS, Effects.HAPPENED, direct, 2, new Thing("good"));
        probe.publish(Effects.THINGS, Effects.HAPPENED, direct, 1, "\"not an object\"");
        probe.publish(Effects.THINGS, Effects.HAPPENED, waiting, 4, new Thing("good"));
        probe.publish(Effects.THINGS, Effects.HAPPENED, waiting, 3, "\"not an object\"");
        probe.publish(Effects.THINGS, Effects.HAPPENED, waiting, 2, "\"not an object\"");
        probe.publish(Effects.THINGS, Effects.HAPPENED, waiting, 1, new Thing("good"));

        awaitEffects("things", direct, 2);
        awaitEffects("things", waiting, 1, 4);
    }

    @Test
    void aFailingEventIsParkedWithoutItsPersonalDataAndHasItsEffectWhenItComesBack() {
        var subject = newSubject();
        effects.failing.add(subject);
        publish(subject, 1);
        await().atMost(SOON).until(() -> !parked(subject).isEmpty());
        effects.failing.remove(subject);

        publish(subject, 2);
        awaitEffects("things", subject, 2);
        probe.publish(Effects.THINGS, Effects.HAPPENED, subject, 1, new Thing("back"));

        awaitEffects("things", subject, 2, 1);
        assertThat(parked(subject).getFirst().headers().get("dlt-reason"))
                .contains("cannot handle [id]")
                .doesNotContain("6371015507900001");
    }

    @Test
    void aKillBetweenAcknowledgementAndDeleteLosesNothingAndHasNoSecondEffect() {
        var subject = newSubject();
        var killed = new AtomicBoolean();
        transactions().executeWithoutResult(_ -> {
            append(subject, 1);
            append(subject, 2);
            // Inside the transaction that holds the lock of the running relay, so that this one comes first.
            table.lockUntilCommit();
        });
        var dyingRelay =
                new OutboxRelay(
                        table,
                        new TransactionTemplate(transactionManager),
                        () -> producer,
                        settings,
                        java.time.Clock.systemUTC(),
                        EventTraces.none()) {
                    @Override
                    boolean relayBatch() {
                        return Boolean.TRUE.equals(transactions().execute(transaction -> {
                            var more = super.relayBatch();
                            transaction.setRollbackOnly();
                            killed.set(true);
                            return more;
                        }));
                    }
                };
        dyingRelay.relayBatch();

        awaitEffects("things", subject, 1, 2);
        assertThat(killed).isTrue();
        await().atMost(SOON).until(() -> waiting() == 0);
        assertThat(onKafka(subject)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(effects.of("things", subject)).containsExactly(1L, 2L);
    }

    @Test
    void aTopicThatKafkaRefusesHoldsNoOtherBack() {
        var subject = newSubject();
        transactions().executeWithoutResult(_ -> {
            LongStream.rangeClosed(1, settings.relay().batch() + 1L)
                    .mapToObj(n -> new NewEvent("..", Effects.HAPPENED, subject, n, new Thing("waits")))
                    .forEach(outbox::append);
            append(subject, 1);
        });

        awaitEffects("things", subject, 1);
        assertThat(waiting()).isEqualTo(settings.relay().batch() + 1L);
        jdbc.sql("delete from outbox").update();
    }

    @Test
    void whatCommitsWhileABatchIsReadWaitsForTheNextOrItCouldOvertakeItsPredecessor() {
        var before = newSubject();
        var meanwhile = newSubject();
        var read = new ArrayList<String>();
        transactions().executeWithoutResult(_ -> {
            table.lockUntilCommit();
            inATransactionOfItsOwn(() -> LongStream.rangeClosed(1, 250).forEach(n -> append(before, n)));
            table.readOldest(settings.relay().batch(), Set.of(), row -> {
                if (read.isEmpty()) {
                    inATransactionOfItsOwn(() -> append(meanwhile, 1));
                }
                read.add(row.event().subject());
            });
        });

        assertThat(read).hasSizeGreaterThanOrEqualTo(250).contains(before).doesNotContain(meanwhile);
        awaitEffects("things", meanwhile, 1);
    }

    private void inATransactionOfItsOwn(Runnable step) {
        var own = transactions();
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(_ -> step.run());
    }

    @Test
    void twoRelaysAndManyWritersKeepTheOrderOfEachAggregate() {
        var relay = new OutboxRelay(
                table, transactions(), () -> producer, settings, java.time.Clock.systemUTC(), EventTraces.none());
        var second = new Loop("second-relay", Duration.ofMillis(1), relay::relayBatch);
        second.start();
        var subjects = List.of(newSubject(), newSubject(), newSubject(), newSubject());
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            subjects.forEach(subject ->
                    writers.submit(() -> LongStream.rangeClosed(1, 100).forEach(n -> publish(subject, n))));
        }

        subjects.forEach(subject ->
                awaitEffects("things", subject, LongStream.rangeClosed(1, 100).toArray()));
        second.stop();
        subjects.forEach(subject -> assertThat(onKafka(subject).stream().mapToLong(ProbedEvent::sequence))
                .isSorted());
    }

    @Test
    void aServiceThatStopsAndStartsInTheMiddleOfABacklogGivesEachEventOneEffectInOrder() {
        var subjects = Stream.generate(EventRoadIT::newSubject).limit(20).toList();
        transactions()
                .executeWithoutResult(_ ->
                        LongStream.rangeClosed(1, 20).forEach(n -> subjects.forEach(subject -> append(subject, n))));
        await().atMost(SOON)
                .until(() -> !effects.of("things", subjects.getFirst()).isEmpty());

        listeners.stop();
        listeners.start();

        subjects.forEach(subject ->
                awaitEffects("things", subject, LongStream.rangeClosed(1, 20).toArray()));
    }

    @Test
    void anOutageOfOurOwnParksNothingAndTheEventHasItsEffectOnceItIsOver() {
        var subject = newSubject();
        var neighbour = newSubject();
        effects.outage.add(subject);

        publish(subject, 1);
        await().atMost(SOON).until(() -> effects.outages.get() > settings.attempts());
        publish(neighbour, 1);
        effects.outage.remove(subject);

        awaitEffects("things", subject, 1);
        awaitEffects("things", neighbour, 1);
        assertThat(parked(subject)).isEmpty();
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(transactionManager);
    }

    private void publish(String subject, long sequence) {
        transactions().executeWithoutResult(_ -> append(subject, sequence));
    }

    private void append(String subject, long sequence) {
        outbox.append(event(subject, sequence, null));
    }

    private static NewEvent event(String subject, long sequence, @Nullable String trace) {
        return new NewEvent(Effects.THINGS, Effects.HAPPENED, subject, sequence, new Thing("text " + sequence), trace);
    }

    private void awaitEffects(String consumer, String subject, long... sequences) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(effects.of(consumer, subject))
                        .containsExactly(LongStream.of(sequences).boxed().toArray(Long[]::new)));
    }

    private List<ProbedEvent> onKafka(String subject) {
        return probe.events(Effects.THINGS, subject);
    }

    private List<ProbedEvent> parked(String subject) {
        return probe.events(Effects.THINGS + ".dlt").stream()
                .filter(event -> subject.equals(event.key()))
                .toList();
    }

    private static String newSubject() {
        return UUID.randomUUID().toString();
    }
}
