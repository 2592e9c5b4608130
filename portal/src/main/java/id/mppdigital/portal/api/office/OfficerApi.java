package id.mppdigital.portal.api.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who was at the desks of a mall lately. */
@HttpExchange("/applications/v1")
public interface OfficerApi {
    @GetExchange("/officers?limit=100")
    Officers of(@RequestParam String mall, @RequestParam(required = false) @Nullable String after);

    record Officers(List<Officer> items, @Nullable String next) {}

    /** @param malls where the officer works; empty for all malls of the agency */
    record Officer(String agency, String subject, @Nullable String name, List<String> malls, Instant seenAt) {}
}
