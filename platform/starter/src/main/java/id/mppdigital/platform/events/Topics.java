package id.mppdigital.platform.events;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;

/** The two kinds of topic; partitions and replicas are the broker's defaults. */
public final class Topics {
    private Topics() {}

    /** A topic of things that happened: all records are kept, for 30 days. */
    public static NewTopic events(String name) {
        return TopicBuilder.name(name)
                .config(TopicConfig.RETENTION_MS_CONFIG, "2592000000")
                .build();
    }

    /** A topic of states: the newest record of each key is kept for ever. */
    public static NewTopic state(String name) {
        return TopicBuilder.name(name).compact().build();
    }

    public static String deadLetter(String topic) {
        return topic + ".dlt";
    }
}
