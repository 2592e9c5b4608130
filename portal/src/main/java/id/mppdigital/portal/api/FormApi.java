package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.JsonNode;

/** What the catalogue says of forms, for everyone. */
@HttpExchange("/catalog/v1")
public interface FormApi {
    /** As published, in both languages; without a version the newest. */
    @GetExchange("/services/{code}/form")
    JsonNode form(@PathVariable String code, @RequestParam(required = false) @Nullable Integer version);

    @GetExchange("/services/{code}/versions/{version}")
    Standard standard(@PathVariable String code, @PathVariable int version);

    @GetExchange("/regions?limit=100")
    Items<Region> regions(
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String after);

    /** Of a version, as far as it says how an application is handled. */
    record Standard(List<Stage> stages) {}

    record Stage(String code, Wording name) {}

    record Items<T>(List<T> items, @Nullable String next) {}

    record Region(String code, String name) {}
}
