package id.mppdigital.portal.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.page.Away;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of registers as people know them. */
@Component
class RegisterNames {
    private final FormApi catalogue;
    private final Cache<String, Map<String, Wording>> names =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    RegisterNames(FormApi catalogue) {
        this.catalogue = catalogue;
    }

    /** By its code; the code itself if the catalogue can't be asked. */
    Wording of(String register) {
        try {
            return names.get("all", _ -> all()).getOrDefault(register, Wording.same(register));
        } catch (Away _) {
            return Wording.same(register);
        }
    }

    private Map<String, Wording> all() {
        return catalogue.registers().items().stream()
                .collect(Collectors.toMap(FormApi.Register::code, FormApi.Register::name));
    }
}
