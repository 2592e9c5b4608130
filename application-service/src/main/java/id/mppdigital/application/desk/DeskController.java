package id.mppdigital.application.desk;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.officer.Colleague;
import id.mppdigital.application.officer.Officers;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officers share out the applications of their desk. */
@RestController
@RequestMapping("/applications/v1")
@PreAuthorize("hasRole('agency-officer')")
class DeskController {
    private final AssignApplication assign;
    private final Assignments assignments;
    private final Applications applications;
    private final Officers officers;

    DeskController(AssignApplication assign, Assignments assignments, Applications applications, Officers officers) {
        this.assign = assign;
        this.assignments = assignments;
        this.applications = applications;
        this.officers = officers;
    }

    /**
     * Takes an application that no officer has. If a colleague was faster, the answer 409 {@code held-by-another} names
     * the colleague.
     */
    @PostMapping("/applications/{id}/claim")
    Assigned claim(@PathVariable ApplicationId id, Caller caller) {
        return assign(id, caller, Assignment.claim(caller.subject()));
    }

    /**
     * Gives an application to a colleague of the same agency and mall, or takes it over. What another officer has is
     * only taken by a request that names that officer.
     */
    @PostMapping("/applications/{id}/assignment")
    Assigned assign(@PathVariable ApplicationId id, @Valid @RequestBody AssignmentRequest request, Caller caller) {
        return assign(id, caller, Assignment.assign(caller.subject(), request.from(), request.officer()));
    }

    /** Gives an application back, so that nobody has it. */
    @PostMapping("/applications/{id}/hand-back")
    Assigned handBack(@PathVariable ApplicationId id, Caller caller) {
        return assign(id, caller, Assignment.handBack(caller.subject()));
    }

    /** Shows which officers had an application and who gave it to whom, newest first. The citizen can't see it. */
    @GetMapping("/applications/{id}/assignments")
    Page<AssignmentEntry> assignments(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        applications.get(id, Scope.desk(caller));
        return assignments.page(id, limit, after);
    }

    /**
     * Lists the officers of the caller's agency who used the list of applications in the last 90 days, the caller
     * included.
     *
     * @param mall only those who work in this mall: a Kemendagri code
     */
    @GetMapping("/colleagues")
    Page<Colleague> colleagues(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9.]{2,13}") String mall,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        officers.saw(caller);
        return Scope.desk(caller)
                .in(mall)
                .map(desk -> officers.page(desk, limit, after))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    private Assigned assign(ApplicationId id, Caller caller, Assignment assignment) {
        officers.saw(caller);
        return assign.assign(id, Scope.desk(caller), assignment);
    }
}
