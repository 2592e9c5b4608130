package id.mppdigital.application.officer;

import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works at the desks of a mall, for its office. */
@RestController
@PreAuthorize("hasAnyRole('mall-admin', 'platform-admin', 'auditor')")
class OfficerController {
    private final Officers officers;

    OfficerController(Officers officers) {
        this.officers = officers;
    }

    /**
     * Lists the officers of a mall's agencies who were at their desk in the last 90 days, by agency. Whom the issuer
     * made an officer, and who never came, is not listed.
     *
     * @param mall a Kemendagri code; a mall's admin names one of theirs
     */
    @GetMapping("/applications/v1/officers")
    Page<Officer> officers(
            @RequestParam @Pattern(regexp = "[0-9.]{2,13}") String mall,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        var seesAll = caller.has("platform-admin") || caller.has("auditor");
        if (!seesAll && !caller.claims("malls").contains(mall)) {
            throw Problem.notFound("mal", "mall");
        }
        return officers.of(mall, limit, after);
    }
}
