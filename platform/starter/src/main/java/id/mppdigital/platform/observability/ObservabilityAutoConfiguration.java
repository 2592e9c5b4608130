package id.mppdigital.platform.observability;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.observation.ClientRequestObservationConvention;

/** The trace context, what spans say of calls, and the clock of every service. */
@AutoConfiguration
class ObservabilityAutoConfiguration {
    @Bean
    TraceParent traceParent(ObjectProvider<Tracer> tracer) {
        return new TraceParent(tracer.getIfAvailable());
    }

    @Bean
    ContinuedTrace continuedTrace(ObjectProvider<Propagator> propagator) {
        return new ContinuedTrace(propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** For each REST client that Spring builds. */
    @Bean
    @ConditionalOnMissingBean
    ClientRequestObservationConvention observedCalls() {
        return new ObservedCalls();
    }

    /** Ticks in microseconds, as PostgreSQL stores: so a time in an answer equals the stored one. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
