package id.mppdigital.platform.events.kafka;

import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Ids;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.GenericMessageListener;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.databind.json.JsonMapper;

/** Builds the Kafka listener of a subscription or a broadcast. */
public class ListenerContainers {
    private static final Logger log = LoggerFactory.getLogger(ListenerContainers.class);

    private static final long ACK_MILLIS = 1_000;

    private final ApplicationContext context;
    private final Map<String, Object> consumerProperties;
    private final EventSettings settings;
    private final JsonMapper json;
    private final EventTraces traces;

    ListenerContainers(
            ApplicationContext context,
            Map<String, Object> consumerProperties,
            EventSettings settings,
            JsonMapper json,
            EventTraces traces) {
        this.context = context;
        this.consumerProperties = consumerProperties;
        this.settings = settings;
        this.json = json;
        this.traces = traces;
    }

    /** @param errors what happens when the listener throws */
    public ConcurrentMessageListenerContainer<String, byte[]> subscription(
            EventSubscription subscription, BatchMessageListener<String, byte[]> listener, CommonErrorHandler errors) {
        var container = container(subscription.topic(), subscription.consumer(), "earliest", listener);
        container.setConcurrency(settings.concurrency());
        container
                .getContainerProperties()
                .setIdleBetweenPolls(settings.batch().pause().toMillis());
        container.setCommonErrorHandler(errors);
        return container;
    }

    ConcurrentMessageListenerContainer<String, byte[]> broadcast(EventBroadcast broadcast) {
        // Each instance has its own group. Its offsets survive a broken connection; the next process doesn't need them.
        var group = "broadcast-" + Ids.next();
        MessageListener<String, byte[]> listener = kafka -> {
            try {
                var event = EventRecords.read(kafka);
                traces.continued(broadcast.topic(), event, () -> broadcast.handle(event, json));
            } catch (RuntimeException e) {
                // A broadcast may be incomplete; the subscription of the same topic parks broken records.
                log.warn("Skipped {}@{}-{}: {}", kafka.topic(), kafka.partition(), kafka.offset(), e.toString());
            }
        };
        return container(broadcast.topic(), group, broadcast.fromEarliest() ? "earliest" : "latest", listener);
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String topic, String group, String offsetReset, GenericMessageListener<?> listener) {
        var properties = new HashMap<>(consumerProperties);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, offsetReset);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch().events());
        var factory = new DefaultKafkaConsumerFactory<String, byte[]>(
                properties, new StringDeserializer(), new ByteArrayDeserializer());
        var containerProperties = new ContainerProperties(topic);
        containerProperties.setGroupId(group);
        // Once a second and after the database's commit: records that come again after a crash have no second effect.
        containerProperties.setAckMode(ContainerProperties.AckMode.TIME);
        containerProperties.setAckTime(ACK_MILLIS);
        containerProperties.setMessageListener(listener);
        containerProperties.setMissingTopicsFatal(false);
        var container = new ConcurrentMessageListenerContainer<>(factory, containerProperties);
        container.setBeanName(group);
        container.setApplicationContext(context);
        return container;
    }
}
