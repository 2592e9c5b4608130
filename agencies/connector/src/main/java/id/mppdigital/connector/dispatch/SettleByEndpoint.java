package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.AgencyKnown;
import id.mppdigital.platform.work.WorkQueue;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of deliveries when their agency gets known, or takes its endpoint away. Whatever waited for the agency
 * goes on, or was never due. Whatever is queued for an endpoint that is gone is parked: otherwise it would wait for
 * ever and nobody would hear of it. It isn't sent by itself if an endpoint comes back: the agency may have decided at
 * its desk meanwhile.
 */
@Component
class SettleByEndpoint {
    private static final String REASON = "endpoint-removed";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final DeliveryEvents events;
    private final WorkQueue<?> queue;

    SettleByEndpoint(JdbcClient jdbc, DeliveryEvents events, WorkQueue<?> queue) {
        this.jdbc = jdbc;
        this.events = events;
        this.queue = queue;
    }

    @EventListener
    @Transactional
    void on(AgencyKnown known) {
        settle();
    }

    /**
     * The backstop: an event and its agency may be stored by two transactions that don't see each other, and calls
     * under way end first.
     */
    @Scheduled(fixedDelayString = "${mpp.connector.settle-interval:5s}")
    @Transactional
    void settle() {
        dropWhatWasNeverDue();
        letGoOn();
        parkStranded();
    }

    private void dropWhatWasNeverDue() {
        jdbc.sql("""
                delete from delivery d using agency a
                where d.state = 'WAITING' and a.code = d.agency and a.endpoint_url is null
                """).update();
    }

    private void letGoOn() {
        jdbc.sql("""
                with settled as (
                    update delivery d set state = 'PENDING', due_at = now() from agency a
                    where d.state = 'WAITING' and a.code = d.agency and a.endpoint_url is not null
                    returning d.agency)
                select distinct agency from settled
                """).query(String.class).list().forEach(queue::wakeAfterCommit);
    }

    private void parkStranded() {
        var parked = jdbc.sql("""
                with stranded as (
                    select d.id from agency a join delivery d on d.agency = a.code
                    where a.endpoint_url is null and d.state = 'PENDING'
                      and (d.lease_until is null or d.lease_until < now())
                    order by d.id
                    limit :batch
                    for update of d skip locked)
                update delivery d set state = 'PARKED', park_reason = :reason, lease = null, lease_until = null,
                    published = published + 1
                from stranded where d.id = stranded.id
                returning d.id, d.application_id, d.agency, d.attempts, d.published as sequence
                """)
                .param("batch", BATCH)
                .param("reason", REASON)
                .query(DeliveryRef.class)
                .list();
        events.append(
                parked.stream().map(delivery -> events.parked(delivery, REASON)).toList());
    }
}
