package id.mppdigital.drill.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty broker with what an archive holds of before a moment.
 *
 * <p>Why the sender's clock decides: an event is sent after the commit of what it tells of, and its row is deleted in a
 * commit after that. So an event that was sent later than the moment tells of something that the restored database does
 * not know, or still has in its outbox and sends again. One that was sent before and is in both has no second effect.
 * Whom an erasure forgot stays forgotten, whenever it was: those events come back in any case.
 */
final class TopicReplay {
    private TopicReplay() {}

    /** How many records came back, and how many were of later. */
    record Outcome(long replayed, long later) {}

    static Outcome of(Path archive, String broker, Instant until)
            throws IOException, ExecutionException, InterruptedException {
        define(archive, broker);
        long replayed = 0;
        long later = 0;
        var failure = new AtomicReference<@Nullable Exception>();
        try (var in = new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(archive.resolve(TopicArchive.RECORDS))));
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 5),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            for (ArchivedRecord record = next(in); record != null; record = next(in)) {
                if (record.at().isBefore(until) || record.tellsOfAnErasure()) {
                    producer.send(record.again(), (_, problem) -> {
                        if (problem != null) {
                            failure.compareAndSet(null, problem);
                        }
                    });
                    replayed++;
                } else {
                    later++;
                }
            }
            producer.flush();
        }
        if (failure.get() != null) {
            throw new IOException("The broker did not take the archived records", failure.get());
        }
        return new Outcome(replayed, later);
    }

    private static void define(Path archive, String broker) throws ExecutionException, InterruptedException {
        var topics = TopicArchive.definitions(archive).entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue().partitions(), (short) 1)
                        .configs(topic.getValue().settings()))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(topics).all().get();
        }
    }

    /** None when the file ends; a record that a crash cut off counts as its end. */
    private static @Nullable ArchivedRecord next(DataInputStream in) throws IOException {
        try {
            return ArchivedRecord.read(in);
        } catch (EOFException _) {
            return null;
        }
    }
}
