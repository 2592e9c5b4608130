package id.mppdigital.bench.relay;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.OutboxProcessingScheduler;
import io.namastack.outbox.annotation.OutboxHandler;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** namastack-outbox, polling far more often than by default (2 s) and for many more aggregates at a time (10). */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Namastack {
    static final Candidate.Setup SETUP = new Candidate.Setup(
            "namastack",
            Namastack.class,
            List.of(
                    "--namastack.outbox.polling.fixed.interval=10ms",
                    "--namastack.outbox.polling.batch-size=500",
                    "--namastack.outbox.processing.delete-completed-records=true",
                    "--namastack.outbox.processing.executor-concurrency-limit=64",
                    "--namastack.outbox.multicaster.enabled=false",
                    "--spring.kafka.producer.properties.linger.ms=0",
                    "--spring.autoconfigure.exclude=" + Candidate.WITHOUT_OWN + "," + Candidate.WITHOUT_MODULITH));

    private record Polling(Outbox outbox, OutboxProcessingScheduler scheduler) implements Candidate {
        @Override
        public void publish(Published event) {
            outbox.schedule(event, event.key());
        }

        @Override
        public void pause() {
            scheduler.stop();
        }

        @Override
        public void resume() {
            scheduler.start();
        }
    }

    /** The library calls it for one event of an aggregate after the other, for several aggregates at once. */
    record Handler(KafkaSender sender) {
        @OutboxHandler
        public void handle(Published event) throws ExecutionException, InterruptedException {
            sender.send(event);
        }
    }

    @Bean
    Handler handler(KafkaTemplate<String, String> kafka, JsonMapper json) {
        return new Handler(new KafkaSender(kafka, json));
    }

    @Bean
    Candidate candidate(Outbox outbox, OutboxProcessingScheduler scheduler) {
        return new Polling(outbox, scheduler);
    }
}
