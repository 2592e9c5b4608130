package id.mppdigital.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Checks every event that a service publishes in an integration test by the schema of its type, before it is stored. An
 * event that doesn't fit fails the code that published it.
 */
@TestConfiguration(proxyBeanMethods = false)
class EventContracts {
    private static final Map<String, String> CONTRACTS = new ConcurrentHashMap<>();

    /** The outbox asks the bean of this name. */
    @Bean
    BiConsumer<String, byte[]> eventContract() {
        return EventContracts::check;
    }

    private static void check(String type, byte[] data) {
        if (!type.startsWith(ContractSchema.PREFIX)) {
            return;
        }
        try {
            ContractSchema.assertValid(
                    CONTRACTS.computeIfAbsent(type, ContractSchema::ofType), new String(data, UTF_8));
        } catch (AssertionError broken) {
            // Thrown as an exception: an error in a listener's thread would fail no test.
            throw new IllegalStateException("An event that is published breaks its contract", broken);
        }
    }
}
