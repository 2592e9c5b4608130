package id.mppdigital.citizen.registers;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.registers.manifest.RegisterSettings;
import id.mppdigital.citizen.registers.quota.Quotas;
import id.mppdigital.platform.guard.Guards;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes registers of manifests without Spring; a breaker opens after four failures. */
public final class TestRegisters {
    private TestRegisters() {}

    /** What the catalogue says of a register, as its event carries it. */
    public static String event(String code) {
        try {
            return new ClassPathResource("registers/" + code + ".json").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RegisterManifest manifest(String code) {
        return JsonMapper.shared().readValue(event(code), RegisterManifest.class);
    }

    /** The shipped settings with some properties above. */
    public static Environment shipped(Map<String, Object> above) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("above", new HashMap<>(above)));
        try {
            new YamlPropertySourceLoader()
                    .load("shipped", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return environment;
    }

    /** What is asked about a person, for a form that needs nothing in particular. */
    public static RegisterQuestion question(String nik, Map<FactSource, JsonNode> claims) {
        return new RegisterQuestion(new Nik(nik), Set.of(), claims, new RegisterQuestion.Occasion("skck", "63.71"));
    }

    /** With an address of its own. */
    public static RegisterManifest manifest(String code, URI url) {
        return manifest(code).under(new RegisterSettings(url, null, null, null, null));
    }

    /** The register of this manifest, beside the population register. */
    public static BaseRegister register(
            RegisterManifest manifest,
            Function<Environment, Protocol> protocol,
            int concurrent,
            Map<String, Object> properties) {
        var breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .minimumNumberOfCalls(4)
                .slidingWindowSize(4)
                .build());
        var bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(concurrent)
                .maxWaitDuration(Duration.ZERO)
                .build());
        var environment = shipped(properties);
        var factory = new RegisterFactory(
                List.of(protocol.apply(environment)),
                new Guards(bulkheads, breakers),
                environment,
                RestClient.builder(),
                new CountedQuotas());
        return factory.registers(List.of(manifest("dukcapil"), manifest)).getLast();
    }

    /** One day long. */
    private static final class CountedQuotas implements Quotas {
        private final Map<String, Long> used = new ConcurrentHashMap<>();

        @Override
        public boolean take(String register, long perDay) {
            return used.merge(register, 1L, Long::sum) <= perDay;
        }
    }
}
