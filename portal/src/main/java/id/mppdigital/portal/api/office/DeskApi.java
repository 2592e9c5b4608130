package id.mppdigital.portal.api.office;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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

    /** Who takes it first has it; the other one gets 409 with the colleague's name. */
    @PostExchange("/{id}/claim")
    void claim(@PathVariable UUID id);

    @PostExchange("/{id}/hand-back")
    void handBack(@PathVariable UUID id);

    @PostExchange("/{id}/assignment")
    void assign(@PathVariable UUID id, @RequestBody Assignment assignment);

    @GetExchange("/{id}/notes?limit=100")
    Notes notes(@PathVariable UUID id);

    @PostExchange("/{id}/notes")
    void note(@PathVariable UUID id, @RequestHeader(FilingApi.KEY) String key, @RequestBody NewNote note);

    /** @param from who has it, as far as the officer knows; null for nobody or the officer */
    record Assignment(String officer, @Nullable String from) {}

    record Notes(List<Note> items) {}

    record Note(UUID id, Instant at, String author, String text) {}

    record NewNote(String text) {}

    record Found(List<Summary> items, @Nullable String next) {}

    record Summary(
            UUID id,
            String registrationNumber,
            String mall,
            FilingApi.Named service,
            String status,
            @Nullable String stage,
            Instant submittedAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable String assignee) {}

    /**
     * @param legalBasis and {@code appealRoute}: what a refused citizen may rely on
     * @param facts what the agency found, by the names in the form's {@code x-finds}; null for nothing
     */
    record Move(
            String to,
            @Nullable String stage,
            @Nullable Wording reason,
            @Nullable String legalBasis,
            @Nullable String appealRoute,
            @Nullable Bill bill,
            @Nullable List<IssuedFile> documents,
            @Nullable List<FilingApi.Mark> marks,
            @Nullable Map<String, JsonNode> facts) {
        /** Without the facts, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Move[" + to + "]";
        }
    }

    record Bill(
            @Nullable Long amount,
            String billingCode,
            Wording payee,
            Wording howToPay,
            @Nullable Instant expiresAt) {}

    record IssuedFile(String receipt) {}
}
