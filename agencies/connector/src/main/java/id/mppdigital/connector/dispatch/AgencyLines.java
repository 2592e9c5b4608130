package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.AgencyKnown;
import id.mppdigital.connector.delivery.DeliveriesQueued;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A line per agency. They share nothing but the database, so an agency that hangs delays nobody else.
 *
 * <p>A line is woken as soon as something is queued for it; the poll is the backstop, for what another instance queued and for
 * what has become due.
 */
@Component
class AgencyLines implements SmartLifecycle {
    private final Map<String, AgencyLine> lines = new ConcurrentHashMap<>();
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Dispatcher dispatcher;
    private final Claims claims;
    private final EndpointGuards guards;
    private final DispatchSettings settings;
    private volatile boolean running;

    AgencyLines(Dispatcher dispatcher, Claims claims, EndpointGuards guards, DispatchSettings settings) {
        this.dispatcher = dispatcher;
        this.claims = claims;
        this.guards = guards;
        this.settings = settings;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DeliveriesQueued queued) {
        wake(queued.agency());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AgencyKnown known) {
        wake(known.agency());
    }

    @Scheduled(fixedDelayString = "${mpp.connector.dispatch.poll-interval:500ms}")
    void poll() {
        claims.agenciesWithDue().forEach(this::wake);
    }

    private void wake(String agency) {
        if (running) {
            lines.computeIfAbsent(agency, this::open).wake();
        }
    }

    private AgencyLine open(String agency) {
        Executor whileRunning = task -> {
            if (running) {
                threads.execute(task);
            }
        };
        guards.breaker(agency).getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == CircuitBreaker.State.CLOSED) {
                threads.execute(() -> hasten(agency));
            }
        });
        return new AgencyLine(agency, whileRunning, () -> dispatcher.play(agency, threads, () -> wake(agency)));
    }

    private void hasten(String agency) {
        claims.hasten(agency);
        wake(agency);
    }

    @Override
    public void start() {
        if (threads.isShutdown()) {
            threads = Executors.newVirtualThreadPerTaskExecutor();
        }
        running = true;
    }

    /** Claims nothing more and lets what is under way end, so that a restart leaves no leases behind. */
    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        try {
            threads.awaitTermination(settings.leaseMargin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
