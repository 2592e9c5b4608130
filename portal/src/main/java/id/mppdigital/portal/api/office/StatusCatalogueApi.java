package id.mppdigital.portal.api.office;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The statuses that applications may have. */
@HttpExchange("/applications/v1/statuses")
public interface StatusCatalogueApi {
    @GetExchange
    Statuses all();

    record Statuses(List<Status> items) {}

    /** @param ended whether nothing follows it */
    record Status(String code, Wording name, boolean ended) {}
}
