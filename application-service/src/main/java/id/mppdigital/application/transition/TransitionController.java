package id.mppdigital.application.transition;

import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.Actor;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves applications: agencies through their transitions, citizens by withdrawing. */
@RestController
@RequestMapping("/applications/v1/applications/{id}")
class TransitionController {
    private final MoveApplication applications;

    TransitionController(MoveApplication applications) {
        this.applications = applications;
    }

    /** Moves an application, as the agency that works on it. Repeating the same move changes nothing. */
    @PostMapping("/transitions")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
    Standing transition(
            @PathVariable ApplicationId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody TransitionRequest request,
            Caller caller) {
        var move = request.move(Actor.of(caller), caller.subject());
        return Standing.of(
                applications.move(
                        id,
                        Scope.desk(caller),
                        move,
                        IdempotencyKey.optional(key).orElse(null)),
                move.actor());
    }

    /** Withdraws an application, as its applicant. */
    @PostMapping("/withdrawal")
    @PreAuthorize("hasRole('citizen')")
    Standing withdraw(
            @PathVariable ApplicationId id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @Valid @RequestBody WithdrawalRequest request,
            Caller caller) {
        var move = request.move(caller.subject());
        var scope = new Scope.Own(caller.subject());
        return Standing.of(
                applications.move(id, scope, move, IdempotencyKey.optional(key).orElse(null)), move.actor());
    }
}
