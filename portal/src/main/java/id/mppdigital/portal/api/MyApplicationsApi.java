package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The list of the citizen's applications. */
@HttpExchange("/applications/v1")
public interface MyApplicationsApi {
    @GetExchange("/applications?limit=20")
    Mine mine(@RequestParam(required = false) @Nullable String after);

    record Mine(List<Summary> items, @Nullable String next) {}

    /** @param dueAt until when the agency has time; null while it has none to keep */
    record Summary(
            UUID id,
            String registrationNumber,
            String mall,
            Service service,
            String status,
            Instant submittedAt,
            @Nullable OffsetDateTime dueAt) {}

    record Service(String code, Wording name) {}
}
