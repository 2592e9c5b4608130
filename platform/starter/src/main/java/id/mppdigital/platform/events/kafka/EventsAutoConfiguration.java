package id.mppdigital.platform.events.kafka;

import id.mppdigital.platform.broker.BrokerWatch;
import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.Topics;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the event road that every service has, with a database or without. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, JacksonAutoConfiguration.class})
@EnableConfigurationProperties(EventSettings.class)
class EventsAutoConfiguration {
    @Bean
    EventTraces eventTraces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new EventTraces(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    ListenerContainers listenerContainers(
            ApplicationContext context,
            KafkaProperties kafka,
            EventSettings settings,
            JsonMapper json,
            EventTraces traces) {
        return new ListenerContainers(context, kafka.buildConsumerProperties(), settings, json, traces);
    }

    /** Lazy: a service that only listens opens no connection for it. */
    @Lazy
    @Bean(destroyMethod = "close")
    Producer<String, byte[]> eventProducer(KafkaProperties kafka, EventSettings settings) {
        return EventProducer.create(kafka.buildProducerProperties(), settings);
    }

    @Bean
    EventListeners broadcastListeners(
            BrokerWatch broker, ListenerContainers containers, ObjectProvider<EventBroadcast> broadcasts) {
        return new EventListeners(
                broker, broadcasts.orderedStream().map(containers::broadcast).toList());
    }

    @Bean
    KafkaAdmin.NewTopics broadcastTopics(ObjectProvider<EventBroadcast> broadcasts) {
        return new KafkaAdmin.NewTopics(broadcasts
                .orderedStream()
                .map(broadcast ->
                        broadcast.fromEarliest() ? Topics.state(broadcast.topic()) : Topics.events(broadcast.topic()))
                .toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
    }
}
