package id.mppdigital.citizen.representation;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.events.UntoldRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells application-service that nobody acts by a representation any more, in the transaction that ends it. */
@Component
class TellEnded {
    private static final String TOPIC = "mpp.representations";
    private static final String TYPE = "id.mppdigital.representation.ended.v1";

    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    TellEnded(Outbox outbox, JdbcClient jdbc, TransactionOperations transactions) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Bean
    static NewTopic representationsTopic() {
        return Topics.events(TOPIC);
    }

    /** The data of the event; of nobody's name or account. */
    record Ended(UUID representationId, Instant endedAt) {}

    /** What ended before this event existed is told once, however often the service starts. */
    @Scheduled(initialDelayString = "10s", fixedDelayString = "1h")
    void tellOld() {
        new UntoldRows<>(AT_ONCE, this::mark, TellEnded::event).tell(outbox, transactions);
    }

    private List<Ended> mark(int some) {
        return jdbc.sql("""
                update representation set end_told = true
                where id in (
                    select id from representation where state = 'ENDED' and not end_told
                    order by id limit :some for update skip locked)
                returning id as representation_id, ended_at
                """).param("some", some).query(Ended.class).list();
    }

    void of(UUID representation, Instant at) {
        outbox.append(event(new Ended(representation, at)));
    }

    private static NewEvent event(Ended ended) {
        // A parent may be added and ended again: each end is an aggregate of its own.
        return new NewEvent(TOPIC, TYPE, Ids.next().toString(), 1, ended);
    }
}
