package id.mppdigital.application.cases;

import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
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

/** Takes life events from citizens: one submission for several services. */
@RestController
@RequestMapping(CaseController.PATH)
@PreAuthorize("hasRole('citizen')")
class CaseController {
    static final String PATH = "/applications/v1/cases";

    private final BeginCase begin;
    private final AnswerPart answers;
    private final SteerCase steer;
    private final Cases cases;

    CaseController(BeginCase begin, AnswerPart answers, SteerCase steer, Cases cases) {
        this.begin = begin;
        this.answers = answers;
        this.steer = steer;
        this.cases = cases;
    }

    record DecisionRequest(@NotNull SteerCase.Decision decision) {}

    /**
     * Submits a life event. Every part is checked by the form of its own service; if one is refused, nothing is stored.
     * Parts that wait for no other are filed at once, the others as soon as those are granted.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseView> begin(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody CaseRequest request,
            Caller caller) {
        var begun = begin.begin(Applicant.of(caller), IdempotencyKey.required(key), request);
        // Relative, so that it holds behind the gateway too.
        var answer = ResponseEntity.created(URI.create(PATH + "/" + begun.view().id()));
        if (begun.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(begun.view());
    }

    /**
     * Lists one's own cases with their parts, the newest first.
     *
     * @param forOthers those that one submitted for others instead, while the power stands
     */
    @GetMapping
    Page<CaseView> list(
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean forOthers,
            Caller caller) {
        return cases.of(caller.subject(), forOthers, limit, after);
    }

    /** Shows a case: the table of its parts, how far each is, and what it waits for. */
    @GetMapping("/{id}")
    CaseView find(@PathVariable UUID id, Caller caller) {
        return cases.get(id, caller.subject());
    }

    /**
     * Answers what a part asks for, now that the parts before it are granted. Its dossier is checked as a whole; then it
     * is filed.
     *
     * @param code the part's code
     */
    @PostMapping("/{id}/parts/{code}/answers")
    CaseView answer(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody AnswerPart.Answers request,
            Caller caller) {
        answers.answer(id, caller.subject(), code, IdempotencyKey.required(key), request);
        return cases.get(id, caller.subject());
    }

    /**
     * Decides about a part that was not filed yet: whether it goes on without the one that was refused, or stops.
     *
     * @param code the part's code
     */
    @PostMapping("/{id}/parts/{code}/decisions")
    CaseView decide(
            @PathVariable UUID id,
            @PathVariable String code,
            @Valid @RequestBody DecisionRequest request,
            Caller caller) {
        steer.decide(id, caller.subject(), code, request.decision());
        return cases.get(id, caller.subject());
    }

    /** Stops every part that was not filed yet. What was filed is withdrawn like any application. */
    @PostMapping("/{id}/withdrawal")
    CaseView withdraw(@PathVariable UUID id, Caller caller) {
        steer.withdraw(id, caller.subject());
        return cases.get(id, caller.subject());
    }
}
