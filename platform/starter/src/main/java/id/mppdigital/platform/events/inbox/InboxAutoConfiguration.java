package id.mppdigital.platform.events.inbox;

import id.mppdigital.platform.broker.BrokerWatch;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.events.kafka.EventListeners;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.events.kafka.EventTraces;
import id.mppdigital.platform.events.kafka.ListenerContainers;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The inbox and the listeners of a service with a database. */
@AutoConfiguration
@ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
class InboxAutoConfiguration {
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
                json,
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
                distinct(subscriptions.orderedStream().toList()).stream()
                        .map(subscription -> containers.subscription(
                                subscription,
                                new SubscriptionListener(
                                        subscription,
                                        inbox,
                                        new Parking(subscription, inbox, producer, settings),
                                        settings.attempts()),
                                Outage.retriedForEver()))
                        .toList());
    }

    /** Two subscriptions of one name would share their inbox, and one could hide the other's events. */
    static List<EventSubscription> distinct(List<EventSubscription> all) {
        var names = new HashSet<String>();
        for (var one : all) {
            if (!names.add(one.consumer())) {
                throw new IllegalStateException("Two subscriptions are named " + one.consumer() + ": as(…)");
            }
        }
        return all;
    }

    @Bean
    KafkaAdmin.NewTopics subscribedTopics(ObjectProvider<EventSubscription> subscriptions) {
        return new KafkaAdmin.NewTopics(subscriptions
                .orderedStream()
                .flatMap(subscription -> Stream.of(
                        subscription.isLatestState()
                                ? Topics.state(subscription.topic())
                                : Topics.events(subscription.topic()),
                        Topics.events(Topics.deadLetter(subscription.topic()))))
                .toArray(NewTopic[]::new));
    }

    /** For operators: a figure that grows says that a consumer is too slow, or stands. */
    @Bean
    MeterBinder consumerMeters(@Qualifier("subscriptionListeners") EventListeners listeners) {
        return listeners::measure;
    }
}
