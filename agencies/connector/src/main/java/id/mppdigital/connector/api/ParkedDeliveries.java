package id.mppdigital.connector.api;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.connector.refusal.ConnectorRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.work.WorkQueue;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may do about a parked delivery: send it again, or let it go. Either frees its successors. */
@Component
class ParkedDeliveries {
    private final JdbcClient jdbc;
    private final DeliveryRows rows;
    private final Agencies agencies;
    private final WorkQueue<?> queue;

    ParkedDeliveries(JdbcClient jdbc, DeliveryRows rows, Agencies agencies, WorkQueue<?> queue) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.agencies = agencies;
        this.queue = queue;
    }

    /**
     * Starts over: with a full count of attempts, and with the endpoint enabled again if it had said that it was
     * gone.
     */
    @Transactional
    DeliveryView redrive(Scope scope, UUID id) {
        var agency = find(scope, id).agency();
        requireEndpoint(agency);
        agencies.enable(agency);
        return changed(scope, id, queue.redrive(id));
    }

    @Transactional
    DeliveryView discard(Scope scope, UUID id) {
        var agency = find(scope, id).agency();
        int discarded = jdbc.sql("""
                update delivery set state = 'DISCARDED', park_reason = null, sealed = null, finished_at = now()
                where id = ? and state = 'PARKED'
                """).param(id).update();
        agencies.enable(agency);
        queue.wakeAfterCommit(agency);
        return changed(scope, id, discarded == 1);
    }

    @Transactional
    int redriveAll(Scope scope, String agency) {
        requireEndpoint(agency);
        agencies.enable(agency);
        return queue.redriveAll(
                "d.agency = :agency and (cardinality(:malls::text[]) = 0 or d.mall = any(:malls))",
                Map.of("agency", agency, "malls", scope.mallArray()));
    }

    private DeliveryView changed(Scope scope, UUID id, boolean wasParked) {
        if (!wasParked) {
            throw Problem.of(ConnectorRefusal.NOT_PARKED);
        }
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
}
