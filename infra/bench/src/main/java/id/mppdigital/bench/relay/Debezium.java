package id.mppdigital.bench.relay;

import io.debezium.embedded.Connect;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.apache.kafka.connect.source.SourceRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Debezium's embedded engine with its outbox event router: it reads the write-ahead log instead of the table. Its rows
 * stay in the table, which spares it the deletes that the others do.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Debezium {
    static final Candidate.Setup SETUP = new Candidate.Setup(
            "debezium",
            Debezium.class,
            List.of(
                    "--namastack.outbox.enabled=false",
                    "--spring.kafka.producer.batch-size=256KB",
                    "--spring.autoconfigure.exclude=" + Candidate.WITHOUT_OWN + "," + Candidate.WITHOUT_MODULITH));

    private record Router(JdbcClient jdbc, JsonMapper json, ToKafka kafka) implements Candidate {
        @Override
        public void publish(Published event) {
            jdbc.sql("""
                    insert into routed_outbox (id, aggregatetype, aggregateid, type, payload)
                    values (gen_random_uuid(), ?, ?, 'bench.v1', ?)
                    """)
                    .params(event.topic(), event.key(), json.writeValueAsString(event))
                    .update();
        }

        @Override
        public void pause() {
            kafka.pause();
        }

        @Override
        public void resume() {
            kafka.resume();
        }
    }

    @Bean
    ToKafka toKafka(KafkaTemplate<String, String> kafka) {
        return new ToKafka(kafka);
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService engineThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("bench-debezium").factory());
    }

    @Bean
    DebeziumEngine<ChangeEvent<SourceRecord, SourceRecord>> engine(
            DataSource source, @Value("${spring.datasource.url}") String url, ToKafka kafka, ExecutorService thread) {
        var database = DebeziumDatabase.of(url);
        database.createTable(JdbcClient.create(source));
        var engine = DebeziumEngine.create(Connect.class)
                .using(database.settings())
                .notifying(kafka)
                .build();
        thread.execute(engine);
        database.awaitStreaming(JdbcClient.create(source));
        return engine;
    }

    /** Depends on the engine: what is committed before the engine reads the log would never be relayed. */
    @Bean
    Candidate candidate(
            JdbcClient jdbc,
            JsonMapper json,
            ToKafka kafka,
            DebeziumEngine<ChangeEvent<SourceRecord, SourceRecord>> engine) {
        return new Router(jdbc, json, kafka);
    }
}
