package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.AgencyKnown;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parks what was queued for an agency that has taken its endpoint away; otherwise it would wait for ever and nobody would
 * hear of it. It isn't sent by itself if an endpoint comes back: the agency may have decided at its desk meanwhile.
 */
@Component
class ParkStranded {
    private static final String REASON = "endpoint-removed";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final DeliveryEvents events;

    ParkStranded(JdbcClient jdbc, DeliveryEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(AgencyKnown known) {
        park();
    }

    /** The backstop: calls under way end first, and an event may be queued by a transaction that saw the endpoint still. */
    @Scheduled(fixedDelayString = "${mpp.connector.settle-interval:5s}")
    @Transactional
    void park() {
        jdbc.sql("""
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
                .list()
                .forEach(delivery -> events.parked(delivery, REASON));
    }
}
