package id.mppdigital.samples.register;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everybody on record, by NIK. */
@Component
class Population {
    private final Map<String, Map<String, Object>> byNik;

    Population(RegisterSettings settings, JsonMapper json) throws IOException {
        try (InputStream people = settings.people().getInputStream()) {
            var list = json.readValue(people, new TypeReference<List<Map<String, Object>>>() {});
            byNik = list.stream().collect(toMap(person -> String.valueOf(person.get("NIK")), Function.identity()));
        }
    }

    /** The person's record in the register's field names; a number where the register keeps one. */
    Optional<Map<String, Object>> find(String nik) {
        return Optional.ofNullable(byNik.get(nik));
    }
}
