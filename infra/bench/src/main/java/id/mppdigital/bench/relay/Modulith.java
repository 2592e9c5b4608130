package id.mppdigital.bench.relay;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spring Modulith's event publication registry on JDBC, with the listener that its Kafka module has: it sends after the
 * commit. Nothing is relayed unless it failed before; what failed waits until the application resubmits it.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableAsync
class Modulith {
    static final Candidate.Setup SETUP = new Candidate.Setup(
            "modulith",
            Modulith.class,
            List.of(
                    "--spring.modulith.events.jdbc.schema-initialization.enabled=true",
                    "--spring.modulith.events.completion-mode=delete",
                    "--spring.task.execution.simple.concurrency-limit=64",
                    "--spring.kafka.producer.properties.linger.ms=0",
                    "--namastack.outbox.enabled=false",
                    "--spring.autoconfigure.exclude=" + Candidate.WITHOUT_OWN));

    private record Registry(ApplicationEventPublisher events, FailedEventPublications failed, AtomicBoolean refusing)
            implements Candidate {
        @Override
        public void publish(Published event) {
            events.publishEvent(event);
        }

        @Override
        public void pause() {
            refusing.set(true);
        }

        @Override
        public void resume() {
            refusing.set(false);
            failed.resubmit(ResubmissionOptions.defaults()
                    .withBatchSize(Integer.MAX_VALUE)
                    .withMaxInFlight(Integer.MAX_VALUE));
        }
    }

    /** Fails while it is refusing, as it would with a broker that is down. */
    static class Listener {
        private final KafkaSender sender;
        private final AtomicBoolean refusing;

        Listener(KafkaSender sender, AtomicBoolean refusing) {
            this.sender = sender;
            this.refusing = refusing;
        }

        @Async
        @TransactionalEventListener
        public void on(Published event) throws ExecutionException, InterruptedException {
            if (refusing.get()) {
                throw new IllegalStateException("paused");
            }
            sender.send(event);
        }
    }

    @Bean
    AtomicBoolean refusing() {
        return new AtomicBoolean();
    }

    @Bean
    Listener listener(KafkaTemplate<String, String> kafka, JsonMapper json, AtomicBoolean refusing) {
        return new Listener(new KafkaSender(kafka, json), refusing);
    }

    @Bean
    Candidate candidate(ApplicationEventPublisher events, FailedEventPublications failed, AtomicBoolean refusing) {
        return new Registry(events, failed, refusing);
    }
}
