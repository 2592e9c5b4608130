package id.mppdigital.citizen.registers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.mppdigital.citizen.attributes.FactSource;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A register as its manifest describes it: what this service reads of {@code id.mppdigital.catalog.register-changed.v1}.
 *
 * @param basis null where an older version of this service has stored the manifest
 * @param identity the fact of this register that is the NIK of the person it is asked about, if there is one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisterManifest(
        String code,
        RegisterName name,
        @Nullable RegisterBasis basis,
        Lookup lookup,
        @Nullable FactSource identity,
        List<FieldMapping> facts) {
    static final String TOPIC = "mpp.catalog.registers";
    static final String TYPE = "id.mppdigital.catalog.register-changed.v1";

    public RegisterManifest {
        facts = facts.stream()
                .filter(fact -> fact.kind() != FieldMapping.Kind.LATER)
                .toList();
    }

    /**
     * How it is asked.
     *
     * @param key the fact whose value it is asked with
     * @param protocol the name of a {@link Protocol}; a later one may come that this version does not speak
     * @param url null where only an installation's configuration says it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Lookup(
            FactSource key,
            String protocol,
            Access access,
            @Nullable URI url,
            long timeoutMillis,
            long freshnessMinutes) {
        Duration timeout() {
            return Duration.ofMillis(timeoutMillis);
        }

        /** With the settings of this installation, which come first. */
        Lookup under(RegisterSettings own) {
            return new Lookup(
                    key,
                    protocol,
                    own.access() == null ? access : own.access(),
                    own.url() == null ? url : own.url(),
                    own.timeout() == null ? timeoutMillis : own.timeout().toMillis(),
                    own.freshness() == null ? freshnessMinutes : own.freshness().toMinutes());
        }
    }

    RegisterManifest under(RegisterSettings own) {
        return new RegisterManifest(code, name, basis, lookup.under(own), identity, facts);
    }

    public Optional<FieldMapping> fact(FactSource source) {
        return facts.stream().filter(fact -> fact.source().equals(source)).findFirst();
    }

    /**
     * Reads a register's answer.
     *
     * @param record gives the value at a JSON pointer, a missing node where there is none
     */
    public Map<FactSource, JsonNode> read(Function<String, JsonNode> record) {
        var values = new LinkedHashMap<FactSource, JsonNode>();
        facts.forEach(fact -> fact.read(record).ifPresent(value -> values.put(fact.source(), value)));
        return values;
    }
}
