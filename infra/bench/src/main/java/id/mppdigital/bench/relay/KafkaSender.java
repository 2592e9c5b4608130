package id.mppdigital.bench.relay;

import java.util.concurrent.ExecutionException;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the libraries' own Kafka handlers do as well: send, and count an event as delivered when Kafka acknowledged it.
 */
record KafkaSender(KafkaTemplate<String, String> kafka, JsonMapper json) {
    void send(Published event) throws ExecutionException, InterruptedException {
        kafka.send(event.topic(), event.key(), json.writeValueAsString(event)).get();
    }
}
