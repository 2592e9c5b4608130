package id.mppdigital.platform.test.server;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/**
 * One Kafka broker per JVM: a container if Docker answers, otherwise the embedded KRaft one. As in production, it
 * creates no topic by itself.
 */
public final class KafkaBroker {
    private static final String BOOTSTRAP_SERVERS = start();

    private KafkaBroker() {}

    public static String bootstrapServers() {
        return BOOTSTRAP_SERVERS;
    }

    private static String start() {
        return Docker.answers() ? container() : embedded();
    }

    private static String container() {
        // Stopped by Testcontainers when the JVM ends.
        @SuppressWarnings("resource")
        var kafka = new KafkaContainer("apache/kafka:4.2.1")
                .withEnv("KAFKA_NUM_PARTITIONS", "3")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    private static String embedded() {
        var kafka = new EmbeddedKafkaKraftBroker(1, 3);
        kafka.brokerProperty("group.initial.rebalance.delay.ms", "0");
        kafka.brokerProperty("num.partitions", "3");
        kafka.brokerProperty("auto.create.topics.enable", "false");
        kafka.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(kafka::destroy));
        return kafka.getBrokersAsString();
    }
}
