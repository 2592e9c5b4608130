package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.agency.EndpointStatus;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round: claims as much as an agency may have under way and sends it, each delivery on a thread of its own. */
@Component
class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Agencies agencies;
    private final Claims claims;
    private final EndpointGuards guards;
    private final SendDelivery sendDelivery;
    private final DispatchSettings settings;

    /** Agencies that may have more due than they may have under way: there every call that ends makes room. */
    private final Set<String> crowded = ConcurrentHashMap.newKeySet();

    Dispatcher(
            Agencies agencies,
            Claims claims,
            EndpointGuards guards,
            SendDelivery sendDelivery,
            DispatchSettings settings) {
        this.agencies = agencies;
        this.claims = claims;
        this.guards = guards;
        this.sendDelivery = sendDelivery;
        this.settings = settings;
    }

    /**
     * Plays a round.
     *
     * @param executor runs the sending
     * @param again called when there may be more to do: at once, or when a delivery has ended
     */
    void play(String agency, Executor executor, Runnable again) {
        agencies.find(agency)
                .flatMap(EndpointStatus::endpoint)
                .ifPresent(endpoint -> play(agency, endpoint, executor, again));
    }

    private void play(String agency, Endpoint endpoint, Executor executor, Runnable again) {
        var guard = guards.guard(agency, endpoint);
        crowded.add(agency); // before looking, so that a call that ends meanwhile has the line look again
        int permits = guard.take(settings.batch());
        if (permits == 0) {
            return;
        }
        var claimed = List.<Claim>of();
        try {
            claimed = claims.claim(agency, permits);
        } finally {
            guard.giveBack(permits - claimed.size());
        }
        start(claimed, guard, executor, again);
        if (claimed.size() == permits) {
            again.run();
        } else {
            crowded.remove(agency);
        }
    }

    /** What gets no thread is left to its lease, but its permit is given back. */
    private void start(List<Claim> claimed, EndpointGuard guard, Executor executor, Runnable again) {
        int started = 0;
        try {
            for (var claim : claimed) {
                executor.execute(() -> send(claim, guard, again));
                started++;
            }
        } finally {
            guard.giveBack(claimed.size() - started);
        }
    }

    private void send(Claim claim, EndpointGuard guard, Runnable again) {
        boolean more = true;
        try {
            sendDelivery.send(claim, guard);
            more = crowded.contains(claim.delivery().agency()) || claims.anySuccessor(claim.delivery());
        } catch (RuntimeException e) { // what was not recorded is sent again when its lease ends
            log.error("delivery {} may be left to its lease", claim.delivery().id(), e);
        } finally {
            if (more) {
                again.run();
            }
        }
    }
}
