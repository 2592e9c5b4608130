package id.mppdigital.platform.guard;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Guards for the services that bring Resilience4j. */
@AutoConfiguration(
        afterName = {
            "io.github.resilience4j.springboot.bulkhead.autoconfigure.BulkheadAutoConfiguration",
            "io.github.resilience4j.springboot.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration"
        })
@ConditionalOnClass({BulkheadRegistry.class, CircuitBreakerRegistry.class})
@ConditionalOnBean({BulkheadRegistry.class, CircuitBreakerRegistry.class})
class GuardAutoConfiguration {
    @Bean
    Guards guards(BulkheadRegistry bulkheads, CircuitBreakerRegistry breakers) {
        return new Guards(bulkheads, breakers);
    }
}
