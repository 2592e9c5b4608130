package id.mppdigital.platform.serving;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;

/**
 * Goes on serving for a while before anything is stopped. Readiness is down already; each answer closes its connection,
 * and a connection that nobody uses is given up by its client meanwhile. So no request meets a connection that has just
 * been closed. Live streams, consumers and the web server end afterwards, in this order.
 */
final class Drain implements ApplicationListener<ContextClosedEvent>, Ordered {
    private static final Logger log = LoggerFactory.getLogger(Drain.class);

    private final ApplicationContext context;
    private final ClientConnections connections;
    private final Duration time;

    Drain(ApplicationContext context, ClientConnections connections, Duration time) {
        this.context = context;
        this.connections = connections;
        this.time = time;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        // The operators' port has a context of its own, whose events come here too.
        if (!event.getApplicationContext().equals(context) || !time.isPositive()) {
            return;
        }
        log.info("Goes on serving for {} s, so that clients find another instance", time.toSeconds());
        connections.letGo();
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before the listener that ends the live streams. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
