package id.mppdigital.connector.api;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.connector.refusal.ConnectorRefusal;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.work.WorkQueue;
import id.mppdigital.platform.work.WorkView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deliveries that somebody may see, and what they may do about a parked one: send it again, or let it go. Either
 * frees its successors, and enables the endpoint again if it had said that it was gone.
 */
@Repository
class DeliveryDesk {
    private final WorkView<DeliveryView> view;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    DeliveryDesk(WorkQueue<?> queue, Agencies agencies, JdbcClient jdbc) {
        this.view = new WorkView<>(
                queue,
                DeliveryView.class,
                DeliveryView.SELECT,
                new WorkView.Words("kiriman", "delivery", ConnectorRefusal.NOT_PARKED));
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    Page<DeliveryView> list(Scope scope, @Nullable DeliveryState state, @Nullable String after, int limit) {
        return view.list(deliveries -> scope.narrow(deliveries, state), after, limit);
    }

    DeliveryView find(Scope scope, UUID id) {
        return view.find(scope::narrow, id);
    }

    List<AttemptView> attempts(UUID delivery) {
        return jdbc.sql("select * from attempt where delivery = ? order by id")
                .param(delivery)
                .query(AttemptView.class)
                .list();
    }

    @Transactional
    DeliveryView redrive(Scope scope, UUID id) {
        enable(find(scope, id).agency());
        view.redrive(scope::narrow, id);
        return find(scope, id);
    }

    @Transactional
    int redriveAll(Scope scope, String agency) {
        enable(agency);
        return view.redriveAll(scope::narrow);
    }

    @Transactional
    DeliveryView discard(Scope scope, UUID id) {
        agencies.enable(find(scope, id).agency());
        view.discard(scope::narrow, id);
        return find(scope, id);
    }

    private void enable(String agency) {
        if (agencies.find(agency).flatMap(EndpointStatus::endpoint).isEmpty()) {
            throw Problem.of(ConnectorRefusal.NO_ENDPOINT);
        }
        agencies.enable(agency);
    }
}
