package id.mppdigital.platform.observability;

import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The trace context and the clock: what every service reads from the world around it. */
@AutoConfiguration
class ObservabilityAutoConfiguration {
    @Bean
    TraceParent traceParent(ObjectProvider<Tracer> tracer) {
        return new TraceParent(tracer.getIfAvailable());
    }

    /** PostgreSQL keeps microseconds: what is answered now equals what is read later. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
