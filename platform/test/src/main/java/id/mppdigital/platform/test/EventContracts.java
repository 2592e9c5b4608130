package id.mppdigital.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
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
    private static final String PREFIX = "id.mppdigital.";
    private static final Map<String, String> CONTRACTS = new ConcurrentHashMap<>();

    /** The outbox asks the bean of this name. */
    @Bean
    BiConsumer<String, byte[]> eventContract() {
        return EventContracts::check;
    }

    private static void check(String type, byte[] data) {
        if (!type.startsWith(PREFIX)) {
            return;
        }
        try {
            ContractSchema.assertValid(
                    CONTRACTS.computeIfAbsent(type, EventContracts::contract), new String(data, UTF_8));
        } catch (AssertionError broken) {
            // Thrown as an exception: an error in a listener's thread would fail no test.
            throw new IllegalStateException("An event that is published breaks its contract", broken);
        }
    }

    /**
     * For {@code id.mppdigital.application.submitted.v1} it is {@code events/application-submitted.v1}; the first word
     * may be left out.
     */
    static String contract(String type) {
        var words = List.of(type.substring(PREFIX.length()).split("\\."));
        var version = words.getLast();
        var known = ContractSchema.names();
        for (int first = 0; first < words.size() - 1; first++) {
            var name = "events/" + String.join("-", words.subList(first, words.size() - 1)) + "." + version;
            if (known.contains(name)) {
                return name;
            }
        }
        throw new AssertionError("There is no contract of " + type);
    }
}
