package id.mppdigital.drill.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies every record of every topic to a file, from the first on and as they come. In life a mirror in another place
 * does this (MirrorMaker 2, or the broker's tiered storage).
 */
final class TopicArchive implements AutoCloseable {
    static final String DEFINITIONS = "topics.json";
    static final String RECORDS = "records";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration POLL = Duration.ofMillis(200);

    /** What a topic is made of, without the broker's defaults. */
    record Definition(int partitions, Map<String, String> settings) {}

    private final String broker;
    private final Path folder;
    private final Thread thread = Thread.ofPlatform().name("topic-archive").unstarted(this::archive);
    private volatile boolean goesOn = true;
    private volatile Instant completeUntil = Instant.EPOCH;
    private volatile String failure = "";

    private TopicArchive(String broker, Path folder) {
        this.broker = broker;
        this.folder = folder;
    }

    static TopicArchive of(String broker, Path folder) throws IOException {
        Files.createDirectories(folder);
        var archive = new TopicArchive(broker, folder);
        archive.thread.start();
        return archive;
    }

    /** Every record of before this moment is in the file. */
    Instant completeUntil() {
        return completeUntil;
    }

    private void archive() {
        var known = new HashMap<String, Definition>();
        try (var consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
                var admin = Admin.create(Map.of("bootstrap.servers", broker));
                var file = new FileOutputStream(folder.resolve(RECORDS).toFile());
                var out = new DataOutputStream(new BufferedOutputStream(file))) {
            while (goesOn) {
                var begin = Instant.now();
                if (define(admin, known)) {
                    assign(consumer, known);
                }
                write(consumer, out);
                file.getFD().sync();
                completeUntil = begin;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException | RuntimeException e) {
            // The broker is gone with everything else: the drill asks up to when the copy is complete.
            failure = e.toString();
        }
    }

    /** Whether there are new topics. */
    private boolean define(Admin admin, Map<String, Definition> known)
            throws IOException, ExecutionException, InterruptedException {
        Set<String> names = new HashSet<>(admin.listTopics().names().get());
        names.removeAll(known.keySet());
        if (names.isEmpty()) {
            return false;
        }
        var resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var own = new HashMap<String, Map<String, String>>();
        admin.describeConfigs(resources)
                .all()
                .get()
                .forEach((topic, settings) -> own.put(
                        topic.name(),
                        settings.entries().stream()
                                .filter(entry -> entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                                .collect(Collectors.toMap(ConfigEntry::name, ConfigEntry::value))));
        admin.describeTopics(names)
                .allTopicNames()
                .get()
                .forEach((name, topic) ->
                        known.put(name, new Definition(topic.partitions().size(), own.getOrDefault(name, Map.of()))));
        JSON.writeValue(folder.resolve(DEFINITIONS).toFile(), known);
        return true;
    }

    private static void assign(KafkaConsumer<byte[], byte[]> consumer, Map<String, Definition> known) {
        var before = consumer.assignment();
        var all = known.entrySet().stream()
                .flatMap(topic -> IntStream.range(0, topic.getValue().partitions())
                        .mapToObj(number -> new TopicPartition(topic.getKey(), number)))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(
                all.stream().filter(one -> !before.contains(one)).toList());
    }

    /** Up to where the topics ended when it began. */
    private static void write(KafkaConsumer<byte[], byte[]> consumer, DataOutputStream out) throws IOException {
        var ends = consumer.endOffsets(consumer.assignment());
        do {
            for (var one : consumer.poll(POLL)) {
                ArchivedRecord.of(one).write(out);
            }
        } while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()));
        out.flush();
    }

    /** Why it ended; empty while it goes on. */
    String failure() {
        return failure;
    }

    @Override
    public void close() {
        goesOn = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static Map<String, Definition> definitions(Path folder) {
        var type = JSON.getTypeFactory().constructMapType(HashMap.class, String.class, Definition.class);
        return JSON.readValue(folder.resolve(DEFINITIONS).toFile(), type);
    }
}
