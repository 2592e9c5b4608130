package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What a register said about a person. */
public sealed interface RegisterAnswer {
    /**
     * The register's data.
     *
     * @param about the facts that it answers; one of them without a value is one that the register left empty
     * @param since when a value was right, where the register says so; otherwise it is right now
     */
    record Found(Set<FactSource> about, Map<FactSource, JsonNode> values, Map<FactSource, Instant> since)
            implements RegisterAnswer {
        /** All that a register holds. */
        public static Found whole(RegisterManifest register, Function<String, JsonNode> record) {
            return new Found(register.sources(), register.read(record), Map.of());
        }

        /** As though it had answered nothing but these. */
        public Found only(Set<FactSource> asked) {
            var some = new LinkedHashMap<>(values);
            some.keySet().retainAll(asked);
            return new Found(asked, some, since);
        }

        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Found" + values.keySet();
        }
    }

    /**
     * What a register said that only compares. A claim that it said nothing about is in neither set; both are empty
     * when there was nothing to compare, and then nobody was asked.
     */
    record Compared(Set<FactSource> confirmed, Set<FactSource> refuted) implements RegisterAnswer {}

    /** The register works and knows no such person. */
    record NotFound() implements RegisterAnswer {}

    /** Nothing is known about the person either way: never to be read as "not found". */
    record Unavailable(Reason reason) implements RegisterAnswer {}
}
