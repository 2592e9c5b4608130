package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

/** Applications as the officers of an agency find and move them; a dossier is read by {@link FilingApi}. */
@HttpExchange("/applications/v1/applications")
public interface DeskApi {
    @GetExchange
    Found list(@RequestParam MultiValueMap<String, String> filter);

    @PostExchange("/{id}/transitions")
    JsonNode move(@PathVariable UUID id, @RequestHeader(FilingApi.KEY) String key, @RequestBody Move move);

    record Found(List<Summary> items, @Nullable String next) {}

    record Summary(
            UUID id,
            String registrationNumber,
            String mall,
            FilingApi.Named service,
            String status,
            @Nullable String stage,
            Instant submittedAt,
            @Nullable OffsetDateTime dueAt) {}

    /** @param legalBasis and {@code appealRoute}: what a refused citizen may rely on */
    record Move(
            String to,
            @Nullable String stage,
            @Nullable Wording reason,
            @Nullable String legalBasis,
            @Nullable String appealRoute,
            @Nullable Bill bill,
            @Nullable List<IssuedFile> documents,
            @Nullable List<FilingApi.Mark> marks) {}

    record Bill(
            @Nullable Long amount,
            String billingCode,
            Wording payee,
            Wording howToPay,
            @Nullable Instant expiresAt) {}

    record IssuedFile(String receipt) {}
}
