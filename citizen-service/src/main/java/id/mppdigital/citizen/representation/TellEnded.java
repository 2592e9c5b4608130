package id.mppdigital.citizen.representation;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.time.Instant;
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
        while (Boolean.TRUE.equals(transactions.execute(_ -> tellSome()))) {
            // The next ones.
        }
    }

    /** True if there may be more. What another instance is telling is left to it. */
    private boolean tellSome() {
        var ended = jdbc.sql("""
                update representation set end_told = true
                where id in (
                    select id from representation where state = 'ENDED' and not end_told
                    order by id limit :some for update skip locked)
                returning id as representation_id, ended_at
                """).param("some", AT_ONCE).query(Ended.class).list();
        ended.forEach(each -> of(each.representationId(), each.endedAt()));
        return ended.size() == AT_ONCE;
    }

    void of(UUID representation, Instant at) {
        // A parent may be added and ended again: each end is an aggregate of its own.
        outbox.append(new NewEvent(TOPIC, TYPE, Ids.next().toString(), 1, new Ended(representation, at)));
    }
}
