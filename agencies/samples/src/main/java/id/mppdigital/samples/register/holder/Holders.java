package id.mppdigital.samples.register.holder;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each register has on record, by its code and the NIK, or the key of a thing. */
@Component
class Holders {
    private final Map<String, Map<String, Map<String, Object>>> records = new HashMap<>();

    Holders(JsonMapper json) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:register/holders/*.json")) {
            var code = String.valueOf(file.getFilename()).replace(".json", "");
            records.put(code, json.readValue(file.getContentAsByteArray(), new TypeReference<>() {}));
        }
    }

    Optional<Map<String, Object>> find(String register, String key) {
        return Optional.ofNullable(records.getOrDefault(register, Map.of()).get(key));
    }
}
