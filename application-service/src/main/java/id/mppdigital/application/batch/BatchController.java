package id.mppdigital.application.batch;

import id.mppdigital.application.batch.BatchResult.BatchOutcome;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Decides on or assigns many applications at once. */
@RestController
@RequestMapping("/applications/v1/batches")
@PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
class BatchController {
    private final StartBatch batch;
    private final PreviewBatch preview;
    private final Batches batches;

    BatchController(StartBatch batch, PreviewBatch preview, Batches batches) {
        this.batch = batch;
        this.preview = preview;
        this.batches = batches;
    }

    /**
     * Begins a batch of at most 800 applications. It is worked off one by one, also when the caller disconnects; its
     * results can be read for 30 days. Repeating the request with its key gives the same batch.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Batch> start(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody BatchRequest request,
            Caller caller) {
        var started = batch.start(caller, IdempotencyKey.required(key), request);
        var answer = ResponseEntity.accepted();
        if (started.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(started.batch());
    }

    /**
     * Tells what a batch would do now, and changes nothing. A batch with the {@code ids} of the answer is about exactly
     * these applications, whatever the filter fits by then.
     */
    @PostMapping("/preview")
    BatchPreview preview(@Valid @RequestBody BatchRequest request, Caller caller) {
        return preview.preview(caller, request);
    }

    /** Shows how far a batch of the caller's has come. */
    @GetMapping("/{id}")
    Batch progress(@PathVariable UUID id, Caller caller) {
        return batches.get(id, Scope.desk(caller).agency(), caller.subject());
    }

    /**
     * Lists what came of each application of a batch, in the order of the batch.
     *
     * @param outcome only those with this outcome
     */
    @GetMapping("/{id}/results")
    Page<BatchResult> results(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable BatchOutcome outcome,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return batches.results(progress(id, caller), outcome, limit, after);
    }
}
