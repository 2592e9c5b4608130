package id.mppdigital.bench.relay;

import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.apache.kafka.connect.source.SourceRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends a batch of Debezium's and lets it count as processed when Kafka has acknowledged all of it. */
final class ToKafka implements DebeziumEngine.ChangeConsumer<ChangeEvent<SourceRecord, SourceRecord>> {
    private final KafkaTemplate<String, String> kafka;
    private final Semaphore running = new Semaphore(1);

    ToKafka(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void handleBatch(
            List<ChangeEvent<SourceRecord, SourceRecord>> events,
            DebeziumEngine.RecordCommitter<ChangeEvent<SourceRecord, SourceRecord>> committer)
            throws InterruptedException {
        running.acquire();
        try {
            var sent = new ArrayList<CompletableFuture<?>>(events.size());
            for (var event : events) {
                var row = event.value();
                sent.add(kafka.send(row.topic(), (String) row.key(), (String) row.value()));
            }
            kafka.flush();
            sent.forEach(CompletableFuture::join);
        } finally {
            running.release();
        }
        for (var event : events) {
            committer.markProcessed(event);
        }
        committer.markBatchFinished();
    }

    void pause() {
        running.acquireUninterruptibly();
    }

    void resume() {
        running.release();
    }
}
