package id.mppdigital.application.desk;

import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notes among the officers who work on an application. */
@RestController
@RequestMapping("/applications/v1/applications/{id}/notes")
@PreAuthorize("hasRole('agency-officer')")
class NoteController {
    private final TakeNotes notes;

    NoteController(TakeNotes notes) {
        this.notes = notes;
    }

    /** Writes a note for colleagues. The citizen can't see it; it can't be changed. */
    @PostMapping
    Note write(
            @PathVariable ApplicationId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody NoteRequest request,
            Caller caller) {
        return notes.write(id, caller, IdempotencyKey.optional(key).orElse(null), request);
    }

    /** Shows the notes on an application, newest first. Every read is recorded. */
    @GetMapping
    Page<Note> read(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return notes.read(id, caller, limit, after);
    }
}
