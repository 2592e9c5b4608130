package id.mppdigital.citizen.prefill.field;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What a register says. */
public record Saying(JsonNode value, FactSource source, Instant asOf) {
    static Saying of(Fact fact) {
        return new Saying(fact.value(), fact.source(), fact.asOf());
    }
}
