package id.mppdigital.portal.api.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The officers of one's own agency. */
@HttpExchange("/applications/v1")
public interface ColleagueApi {
    /** @param mall null for all of the caller's malls */
    @GetExchange("/colleagues?limit=100")
    Colleagues in(@RequestParam(required = false) @Nullable String mall);

    record Colleagues(List<Colleague> items) {}

    record Colleague(String subject, String name) {}
}
