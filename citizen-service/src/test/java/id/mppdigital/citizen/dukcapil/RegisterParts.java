package id.mppdigital.citizen.dukcapil;

import id.mppdigital.platform.guard.Guards;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the register together without Spring; its breaker opens after four failures. */
final class RegisterParts {

    private RegisterParts() {}

    static DukcapilRegister register(RegisterStub stub, int concurrent, Map<String, Object> properties) {
        Map<String, Object> above = new HashMap<>(properties);
        above.put("mpp.dukcapil.url", stub.url().toString());
        DukcapilSettings settings = DukcapilSettingsTests.shipped(above);
        var breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .minimumNumberOfCalls(4)
                .slidingWindowSize(4)
                .build());
        var bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(concurrent)
                .maxWaitDuration(Duration.ZERO)
                .build());
        var client = new DukcapilClient(RestClient.builder(), settings, JsonMapper.shared());
        var mapping = new PersonMapping(settings);
        return new DukcapilRegister(
                client,
                new CompareClaims(client, mapping, settings),
                mapping,
                settings,
                new GuardedRegister(settings, new Guards(bulkheads, breakers)));
    }
}
