package id.mppdigital.connector.dispatch;

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

    void count(Attempt attempt, Verdict verdict) {
        var delivery = attempt.claim().delivery();
        registry.counter("mpp.connector.attempts", "agency", delivery.agency(), "outcome", outcome(verdict))
                .increment();
        if (verdict instanceof Verdict.Delivered) {
            latency(delivery.agency()).record(Duration.between(delivery.occurredAt(), clock.instant()));
        }
    }

    private Timer latency(String agency) {
        return Timer.builder("mpp.connector.delivery.latency")
                .description("from the commit of the event to the agency's answer")
                .tag("agency", agency)
                .publishPercentileHistogram()
                .register(registry);
    }

    private static String outcome(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Delivered _ -> "delivered";
            case Verdict.Retry _, Verdict.Wait _ -> "postponed";
            case Verdict.Park _ -> "parked";
        };
    }
}
