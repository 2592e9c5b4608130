package id.mppdigital.application.cases.standing;

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

/** Publishes which cases are open, in the transaction that opens or ends one. */
@Component
public class TellOpenCases {
    private static final String TOPIC = "mpp.open-cases";
    private static final String OPENED = "id.mppdigital.case.opened.v1";
    private static final String ENDED = "id.mppdigital.case.ended.v1";
    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    TellOpenCases(Outbox outbox, JdbcClient jdbc, TransactionOperations transactions) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Bean
    static NewTopic openCasesTopic() {
        return Topics.events(TOPIC);
    }

    /**
     * The data of the first event.
     *
     * @param citizenId whose case it is, whoever submitted it
     * @param lifeEvent its code
     */
    public record Opened(UUID caseId, String citizenId, String lifeEvent, Instant openedAt) {}

    private record Ended(UUID caseId, Instant endedAt) {}

    public void opened(Opened opened) {
        outbox.append(event(opened));
    }

    private static NewEvent event(Opened opened) {
        return new NewEvent(TOPIC, OPENED, opened.caseId().toString(), 1, opened);
    }

    public void ended(UUID caseId, Instant at) {
        outbox.append(new NewEvent(TOPIC, ENDED, caseId.toString(), 2, new Ended(caseId, at)));
    }

    /** Those that were open before there was an event for it are told once, however often the service starts. */
    @Scheduled(initialDelayString = "10s", fixedDelayString = "1h")
    void tellOld() {
        new UntoldRows<>(AT_ONCE, this::mark, TellOpenCases::event).tell(outbox, transactions);
    }

    /** What another instance is telling, or ending, is left to it. */
    private List<Opened> mark(int some) {
        return jdbc.sql("""
                update life_case set told = true
                where id in (
                    select id from life_case where not told and ended_at is null
                    order by id limit :some for no key update skip locked)
                returning id as case_id, citizen_id, life_event, opened_at
                """).param("some", some).query(Opened.class).list();
    }
}
