package id.mppdigital.drill.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.mppdigital.drill.ledger.Books;
import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.LaunchFailed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Database, broker and files as real ones; the services are left out, for the drill has them. */
class RestoreIT {
    private static final String TOPIC = "mpp.kept.v1";

    private static final byte[] KIND = "kept".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private BackupFolder backup;

    @BeforeEach
    void empty() throws Exception {
        backup = new BackupFolder(Files.createDirectories(folder.resolve("backup")));
        Files.createDirectories(backup.wal());
    }

    @Test
    void all_of_before_the_moment_is_there_and_nothing_of_later() throws Exception {
        var until = loseAfterWriting();
        var restore = new Restore(backup, folder.resolve("restored"));
        restore.place(until);
        try (var platform = restore.prepare(Tuning.LAPTOP)) {
            restore.startDatabase(platform);
            var records = restore.startBroker(platform, until);

            assertThat(words(platform)).containsExactly("before the copy", "after the copy");
            assertThat(records).isEqualTo(new TopicReplay.Outcome(2, 1));
            assertThat(read(platform))
                    .extracting(ConsumerRecord::key, ConsumerRecord::value)
                    .containsExactly(tuple("a", "before the copy"), tuple("b", null));
            assertThat(read(platform).getFirst().headers().lastHeader("ce_type").value())
                    .isEqualTo(KIND);
            assertThat(settings(platform)).containsEntry("cleanup.policy", "compact");
            assertThat(folder.resolve("restored/data/citizen-service/one.pdf")).hasContent("a document");
            write(platform, "it accepts writers again");
            assertThat(words(platform)).hasSize(3);
        }
    }

    @Test
    void a_copy_without_its_label_is_refused() throws Exception {
        Files.createDirectories(backup.base());
        assertThatThrownBy(() -> new Restore(backup, folder.resolve("restored")).place(Instant.now()))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("backup_label is missing");
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    /** Answers a moment between what is kept and what is lost. */
    private Instant loseAfterWriting() throws Exception {
        var archive = new Wal(backup.wal()).settings(Duration.ofSeconds(1));
        var tuning = Tuning.LAPTOP.setting(Map.of("postgres", archive));
        try (var platform = new PlatformFolder(folder.resolve("lost")).prepare(tuning)) {
            platform.start("postgres");
            platform.start("kafka");
            prepare(platform);
            try (var backups = Backups.of(platform, backup)) {
                write(platform, "before the copy");
                send(platform, "a", "before the copy");
                backups.base();
                write(platform, "after the copy");
                send(platform, "b", null);
                laterThan(Instant.now());
                var until = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                laterThan(until);
                write(platform, "after the moment");
                send(platform, "c", "after the moment");
                var all = Instant.now();
                await().until(() -> backups.completeUntil().isAfter(all)
                        && Files.exists(backup.documents().resolve("one.pdf")));
                platform.killAll();
                return until;
            }
        }
    }

    /** Milliseconds are all that a record's time knows. */
    private static void laterThan(Instant moment) {
        await().until(() -> Instant.now().isAfter(moment.plusMillis(2)));
    }

    private static void prepare(Platform platform) throws Exception {
        execute(platform, """
                create table kept (position bigint generated always as identity, word text);
                create table data_key (account text);
                create table erased_account (account_index bytea, at timestamptz)
                """);
        Files.writeString(Files.createDirectories(Backups.documentsOf(platform)).resolve("one.pdf"), "a document");
        try (var admin = Admin.create(broker(platform))) {
            var topic = new NewTopic(TOPIC, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static void write(Platform platform, String word) throws SQLException {
        execute(platform, "insert into kept (word) values ('" + word + "')");
    }

    private static void execute(Platform platform, String sql) throws SQLException {
        try (var connection = new Books(platform).connect("citizen");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> words(Platform platform) throws SQLException {
        try (var connection = new Books(platform).connect("citizen");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from kept order by position")) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }

    private static void send(Platform platform, String key, @Nullable String value) {
        try (var producer = new KafkaProducer<>(broker(platform), new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<>(TOPIC, key, value);
            record.headers().add(new RecordHeader("ce_type", KIND));
            producer.send(record);
            producer.flush();
        }
    }

    private static List<ConsumerRecord<String, String>> read(Platform platform) {
        try (var consumer = new KafkaConsumer<>(broker(platform), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    private static Map<String, String> settings(Platform platform) throws Exception {
        try (var admin = Admin.create(broker(platform))) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            var config = admin.describeConfigs(List.of(resource))
                    .values()
                    .values()
                    .iterator()
                    .next()
                    .get();
            return Map.of("cleanup.policy", config.get("cleanup.policy").value());
        }
    }

    private static Map<String, Object> broker(Platform platform) {
        return Map.of("bootstrap.servers", "localhost:" + platform.port("kafka"));
    }
}
