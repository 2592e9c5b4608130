package id.mppdigital.bench.relay;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as Debezium sees it: its table, and the replication slot of the same name. */
record DebeziumDatabase(int port, String name) {
    private static final int LONGEST_START_SECONDS = 60;

    static DebeziumDatabase of(String url) {
        var uri = URI.create(url.substring("jdbc:".length()));
        return new DebeziumDatabase(uri.getPort(), uri.getPath().substring(1));
    }

    void createTable(JdbcClient jdbc) {
        jdbc.sql("""
                create table routed_outbox (id uuid primary key, aggregatetype text not null, aggregateid text not null,
                  type text not null, payload text not null)
                """).update();
    }

    /**
     * As its documents have it, but polling every 5 ms instead of 500, and with a short queue, which runs ahead of a
     * pause.
     */
    Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "name", name,
                "connector.class", "io.debezium.connector.postgresql.PostgresConnector",
                "offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore",
                "topic.prefix", "bench",
                "poll.interval.ms", "5",
                "max.batch.size", "500",
                "max.queue.size", "1000"));
        settings.putAll(Map.of(
                "database.hostname", "localhost",
                "database.port", Integer.toString(port),
                "database.user", "postgres",
                "database.password", "",
                "database.dbname", name));
        settings.putAll(Map.of(
                "plugin.name", "pgoutput",
                "publication.autocreate.mode", "filtered",
                "table.include.list", "public.routed_outbox",
                "slot.name", name,
                "slot.drop.on.stop", "true",
                "snapshot.mode", "no_data",
                "tombstones.on.delete", "false",
                "transforms", "outbox",
                "transforms.outbox.type", "io.debezium.transforms.outbox.EventRouter",
                "transforms.outbox.route.topic.replacement", "${routedByValue}"));
        return settings;
    }

    void awaitStreaming(JdbcClient jdbc) {
        long last =
                System.nanoTime() + Duration.ofSeconds(LONGEST_START_SECONDS).toNanos();
        while (!isStreaming(jdbc)) {
            if (System.nanoTime() > last) {
                throw new IllegalStateException(
                        "Debezium did not start reading within " + LONGEST_START_SECONDS + " s");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean isStreaming(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from pg_replication_slots where slot_name = ? and active")
                        .param(name)
                        .query(Long.class)
                        .single()
                == 1;
    }
}
