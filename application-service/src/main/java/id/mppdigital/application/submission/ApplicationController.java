package id.mppdigital.application.submission;

import id.mppdigital.application.acting.Representatives;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.transition.Standing;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications and corrections from citizens. */
@RestController
@RequestMapping(ApplicationController.PATH)
@PreAuthorize("hasRole('citizen')")
class ApplicationController {
    static final String PATH = "/applications/v1/applications";

    private final SubmitApplication submissions;
    private final CorrectApplication corrections;
    private final Representatives representatives;

    ApplicationController(
            SubmitApplication submissions, CorrectApplication corrections, Representatives representatives) {
        this.representatives = representatives;
        this.submissions = submissions;
        this.corrections = corrections;
    }

    /** Submits an application. The answer is the receipt (tanda terima), the same at every repetition. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ResponseEntity<Receipt> submit(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody SubmissionRequest request,
            Caller caller) {
        var applicant = Applicant.of(caller);
        var submitted = submissions.submit(applicant, IdempotencyKey.required(key), request);
        // Relative, so that it holds behind the gateway too.
        var answer = ResponseEntity.created(
                URI.create(PATH + "/" + submitted.application().id()));
        if (submitted.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(receipt(submitted.application(), caller));
    }

    /**
     * Shows the receipt of an earlier submission by its Idempotency-Key: for who got no answer, or can't repeat the
     * submission word for word. Keys are remembered for 30 days.
     */
    @GetMapping("/receipt")
    Receipt receipt(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key, Caller caller) {
        return receipt(submissions.submitted(caller.subject(), IdempotencyKey.required(key)), caller);
    }

    /** Who filed it for somebody else has a code of their own. */
    private Receipt receipt(Application application, Caller caller) {
        var code = caller.subject().equals(application.citizenId())
                ? application.receiptCode()
                : representatives
                        .receiptCode(application.id(), caller.subject())
                        .orElse(null);
        return Receipt.of(application, code);
    }

    /**
     * Corrects an application that the agency sent back: the applicant, or with a statement who filed it for the
     * applicant.
     */
    @PostMapping("/{id}/corrections")
    Standing correct(
            @PathVariable ApplicationId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody CorrectionRequest request,
            Caller caller) {
        var optionalKey = IdempotencyKey.optional(key).orElse(null);
        return Standing.of(corrections.correct(id, caller.subject(), optionalKey, request), Actor.CITIZEN);
    }
}
