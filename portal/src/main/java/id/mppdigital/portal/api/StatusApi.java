package id.mppdigital.portal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Where an application stands, for who holds its receipt; no personal data. */
@HttpExchange("/applications/v1/status")
public interface StatusApi {
    @GetExchange("/{number}")
    Status status(@PathVariable String number, @RequestParam String code);

    /** @param waitingFor who has to act */
    record Status(
            @JsonUnwrapped Subject subject,
            Service service,
            String status,
            @Nullable String waitingFor,
            @Nullable OffsetDateTime dueAt,
            Instant updatedAt) {}

    record Subject(String registrationNumber, String mall) {}

    record Service(Wording name) {}
}
