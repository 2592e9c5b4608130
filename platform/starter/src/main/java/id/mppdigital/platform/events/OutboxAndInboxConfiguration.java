package id.mppdigital.platform.events;

import id.mppdigital.platform.broker.BrokerWatch;
import id.mppdigital.platform.observability.TraceParent;
import id.mppdigital.platform.work.Loop;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Outbox, relay and inbox of a service with a database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
class OutboxAndInboxConfiguration {
    /**
     * Names the bean that is shown each event's type and payload before it is stored, and throws at what breaks its
     * contract. Tests have one, which knows the schemas; a type of Java's own, because what tests stand on can't know
     * ours.
     */
    private static final String CONTRACT = "eventContract";

    @Bean
    Outbox outbox(
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            TraceParent trace,
            EventSettings settings,
            @Value("${spring.application.name}") String application,
            @Qualifier(CONTRACT) ObjectProvider<BiConsumer<String, byte[]>> contract,
            Loop outboxRelay) {
        return new JdbcOutbox(
                jdbc,
                json,
                clock,
                trace,
                settings,
                "/" + application,
                contract.getIfAvailable(() -> (_, _) -> {}),
                outboxRelay::wake);
    }

    @Bean
    OutboxTable outboxTable(JdbcClient jdbc) {
        return new OutboxTable(jdbc);
    }

    @Bean
    Loop outboxRelay(
            OutboxTable table,
            PlatformTransactionManager transactions,
            ObjectProvider<Producer<String, byte[]>> producer,
            EventSettings settings,
            Clock clock) {
        var relay = new OutboxRelay(table, new TransactionTemplate(transactions), producer::getObject, settings, clock);
        return new Loop("outbox-relay", settings.relay().poll(), relay::relayBatch);
    }

    @Bean
    InboxTable inboxTable(JdbcClient jdbc) {
        return new InboxTable(jdbc);
    }

    @Bean
    Inbox inbox(
            InboxTable table,
            PlatformTransactionManager transactions,
            JsonMapper json,
            EventTraces traces,
            EventSettings settings) {
        return new Inbox(
                table,
                new TransactionTemplate(transactions),
                EventsAutoConfiguration.tolerant(json),
                traces,
                settings.batch().time());
    }

    @Bean
    EventListeners subscriptionListeners(
            BrokerWatch broker,
            ListenerContainers containers,
            Inbox inbox,
            @Lazy Producer<String, byte[]> producer,
            EventSettings settings,
            ObjectProvider<EventSubscription> subscriptions) {
        return new EventListeners(
                broker,
                EventSubscription.distinct(subscriptions.orderedStream().toList()).stream()
                        .map(subscription -> containers.subscription(
                                subscription,
                                new SubscriptionListener(
                                        subscription,
                                        inbox,
                                        new Parking(subscription, inbox, producer, settings),
                                        settings.attempts())))
                        .toList());
    }

    @Bean
    KafkaAdmin.NewTopics subscribedTopics(ObjectProvider<EventSubscription> subscriptions) {
        return new KafkaAdmin.NewTopics(subscriptions
                .orderedStream()
                .flatMap(subscription -> Stream.of(
                        subscription.mode() == EventSubscription.Mode.LATEST_STATE
                                ? Topics.state(subscription.topic())
                                : Topics.events(subscription.topic()),
                        Topics.events(Topics.deadLetter(subscription.topic()))))
                .toArray(NewTopic[]::new));
    }

    /** What an operator watches: a figure that stays above zero is a road that is blocked. */
    @Bean
    MeterBinder eventMeters(OutboxTable outbox, InboxTable inbox) {
        return (MeterRegistry registry) -> {
            Gauge.builder("mpp.outbox.waiting", outbox, OutboxTable::waiting)
                    .description("Events committed and not yet on Kafka")
                    .register(registry);
            Gauge.builder("mpp.inbox.waiting", inbox, InboxTable::waiting)
                    .description("Events that wait for a predecessor")
                    .register(registry);
            Gauge.builder("mpp.inbox.parked", inbox, InboxTable::parked)
                    .description("Events in a dead-letter topic")
                    .register(registry);
        };
    }
}
