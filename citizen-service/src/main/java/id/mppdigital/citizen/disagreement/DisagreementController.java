package id.mppdigital.citizen.disagreement;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where registers disagree about the signed-in citizen. */
@RestController
@RequestMapping("/citizens/v1/me/disagreements")
@PreAuthorize("hasRole('citizen')")
class DisagreementController {
    private final SignIn signIn;
    private final Disagreements disagreements;

    DisagreementController(SignIn signIn, Disagreements disagreements) {
        this.signIn = signIn;
        this.disagreements = disagreements;
    }

    /**
     * Lists what registers say otherwise than the citizen's applications, the newest first.
     *
     * <p>Each entry names the register whose value was not used: the citizen can have it corrected there. One page
     * always: each fact of a register is listed once.
     */
    @GetMapping
    Page<Disagreement> mine(Caller caller) {
        return new Page<>(disagreements.of(signIn.of(caller).accounts()), null);
    }
}
