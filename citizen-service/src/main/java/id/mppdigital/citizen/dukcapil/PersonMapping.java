package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.attributes.FactSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The configured mapping of all fields: from a register's record to facts. */
@Component
class PersonMapping {

    private final Map<FactSource, FieldMapping> fields = new LinkedHashMap<>();

    PersonMapping(DukcapilSettings settings) {
        settings.fields()
                .forEach((record, names) -> names.forEach((name, mapping) ->
                        fields.put(new FactSource(DukcapilRegister.CODE + "." + record + "/" + name), mapping)));
    }

    boolean knows(FactSource source) {
        return fields.containsKey(source);
    }

    Map<FactSource, JsonNode> facts(RegisterRecord person) {
        Map<FactSource, JsonNode> facts = new LinkedHashMap<>();
        fields.forEach((source, mapping) ->
                mapping.read(person).ifPresent(value -> facts.put(source, StringNode.valueOf(value))));
        return facts;
    }

    Optional<FieldMapping> of(FactSource source) {
        return Optional.ofNullable(fields.get(source));
    }
}
