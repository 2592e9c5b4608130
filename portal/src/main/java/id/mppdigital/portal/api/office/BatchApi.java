package id.mppdigital.portal.api.office;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** One decision or assignment for up to 800 applications, worked off by the platform. */
@HttpExchange("/applications/v1/batches")
public interface BatchApi {
    /** Changes nothing. */
    @PostExchange("/preview")
    Preview preview(@RequestBody Order order);

    @PostExchange
    Batch start(@RequestHeader(FilingApi.KEY) String key, @RequestBody Order order);

    @GetExchange("/{id}")
    Batch progress(@PathVariable UUID id);

    @GetExchange("/{id}/results?limit=50")
    Results results(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String after);

    /** Either the applications by their ids or those that a filter names; either a transition or an assignment. */
    record Order(
            @Nullable List<UUID> ids,
            @Nullable Filter filter,
            @Nullable Transition transition,
            @Nullable Assignment assignment) {}

    record Filter(
            @Nullable List<String> statuses,
            @Nullable String mall,
            @Nullable String service,
            @Nullable String assignee,
            @Nullable String due) {}

    record Transition(String to) {}

    record Assignment(String officer) {}

    /**
     * @param ids those that exist
     * @param more whether the filter names more than a batch takes
     */
    record Preview(List<UUID> ids, boolean more, List<Expected> expected) {}

    /** @param outcome CHANGED, UNCHANGED, REFUSED or NOT_FOUND */
    record Expected(
            String outcome,
            @Nullable String status,
            @Nullable Refused refusal,
            int count) {}

    record Refused(String code, Wording detail) {}

    /** @param to null for an assignment, which has an officer */
    record Batch(
            UUID id,
            Instant createdAt,
            @Nullable String to,
            @Nullable String officer,
            boolean more,
            Counts counts) {}

    record Counts(int total, int open, int done, int refused, int notFound, int failed) {}

    record Results(List<Result> items, @Nullable String next) {}

    /** @param outcome OPEN, DONE, REFUSED, NOT_FOUND or FAILED */
    record Result(
            int position,
            UUID id,
            @Nullable String registrationNumber,
            String outcome,
            @Nullable String status,
            @Nullable Refused refusal) {}
}
