package id.mppdigital.bench.relay;

import java.util.List;

/** A relay under measurement: publishes inside the caller's transaction, delivers to Kafka on its own. */
interface Candidate {
    String WITHOUT_OWN = String.join(
            ",",
            "id.mppdigital.platform.events.inbox.InboxAutoConfiguration",
            "id.mppdigital.platform.events.kafka.EventsAutoConfiguration",
            "id.mppdigital.platform.events.outbox.OutboxAutoConfiguration");
    String WITHOUT_MODULITH = String.join(
            ",",
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventExternalizationAutoConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration");

    void publish(Published event);

    /** From now on events wait in the database. */
    void pause();

    /** Delivers what waits, and whatever comes. */
    void resume();

    static List<Setup> all() {
        return List.of(OwnOutbox.SETUP, Namastack.SETUP, Modulith.SETUP, Debezium.SETUP);
    }

    /** A candidate's application: its class, and its settings as arguments. */
    record Setup(String name, Class<?> application, List<String> settings) {}
}
