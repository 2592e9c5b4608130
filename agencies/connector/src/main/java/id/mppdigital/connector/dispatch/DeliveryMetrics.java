package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.delivery.Delivery;
import id.mppdigital.platform.work.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts attempts by what came of them, and times the way from an event's commit to its delivery. */
@Component
class DeliveryMetrics {
    private final MeterRegistry registry;
    private final Clock clock;

    DeliveryMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void count(Delivery delivery, Outcome outcome) {
        registry.counter("mpp.connector.attempts", "agency", delivery.agency(), "outcome", word(outcome))
                .increment();
        if (outcome instanceof Outcome.Done) {
            latency(delivery.agency()).record(Duration.between(delivery.news().occurredAt(), clock.instant()));
        }
    }

    private Timer latency(String agency) {
        return Timer.builder("mpp.connector.delivery.latency")
                .description("from the commit of the event to the agency's answer")
                .tag("agency", agency)
                .publishPercentileHistogram()
                .register(registry);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "delivered";
            case Outcome.Retry _, Outcome.Hold _, Outcome.Outage _ -> "postponed";
            case Outcome.Park _ -> "parked";
        };
    }
}
