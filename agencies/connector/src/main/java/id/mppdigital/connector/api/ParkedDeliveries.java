package id.mppdigital.connector.api;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.connector.delivery.DeliveriesQueued;
import id.mppdigital.connector.refusal.ConnectorRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may do about a parked delivery: send it again, or let it go. Either frees its successors. */
@Component
class ParkedDeliveries {
    private final JdbcClient jdbc;
    private final DeliveryRows rows;
    private final Agencies agencies;
    private final ApplicationEventPublisher publisher;

    ParkedDeliveries(JdbcClient jdbc, DeliveryRows rows, Agencies agencies, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.agencies = agencies;
        this.publisher = publisher;
    }

    /** Starts over: with a full count of attempts, and with the endpoint enabled again if it had said that it was gone. */
    @Transactional
    DeliveryView redrive(Scope scope, UUID id) {
        requireEndpoint(find(scope, id).agency());
        return change(scope, id, """
                update delivery set state = 'PENDING', park_reason = null, due_at = now(), give_up_at = null,
                    uncounted = attempts
                where id = ? and state = 'PARKED'
                """);
    }

    @Transactional
    DeliveryView discard(Scope scope, UUID id) {
        return change(scope, id, """
                update delivery set state = 'DISCARDED', park_reason = null, sealed = null, finished_at = now()
                where id = ? and state = 'PARKED'
                """);
    }

    @Transactional
    int redriveAll(Scope scope, String agency) {
        requireEndpoint(agency);
        int redriven = jdbc.sql("""
                update delivery set state = 'PENDING', park_reason = null, due_at = now(), give_up_at = null,
                    uncounted = attempts
                where agency = :agency and state = 'PARKED'
                  and (cardinality(:malls::text[]) = 0 or mall = any(:malls))
                """)
                .param("agency", agency)
                .param("malls", scope.mallArray())
                .update();
        goOn(agency);
        return redriven;
    }

    private DeliveryView change(Scope scope, UUID id, String sql) {
        var agency = find(scope, id).agency();
        if (jdbc.sql(sql).param(id).update() == 0) {
            throw Problem.of(ConnectorRefusal.NOT_PARKED);
        }
        goOn(agency);
        return rows.find(scope, id).orElseThrow();
    }

    private DeliveryView find(Scope scope, UUID id) {
        return rows.find(scope, id).orElseThrow(() -> Problem.notFound("kiriman", "delivery"));
    }

    private void requireEndpoint(String agency) {
        if (agencies.find(agency).flatMap(EndpointStatus::endpoint).isEmpty()) {
            throw Problem.of(ConnectorRefusal.NO_ENDPOINT);
        }
    }

    private void goOn(String agency) {
        agencies.enable(agency);
        publisher.publishEvent(new DeliveriesQueued(agency));
    }
}
