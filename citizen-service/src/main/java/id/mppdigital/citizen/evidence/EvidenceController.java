package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in citizen can prove without a new paper. */
@RestController
@PreAuthorize("hasRole('citizen')")
class EvidenceController {
    private static final int MOST = 50;

    private final SignIn signIn;
    private final FindEvidence findEvidence;

    EvidenceController(SignIn signIn, FindEvidence findEvidence) {
        this.signIn = signIn;
        this.findEvidence = findEvidence;
    }

    /**
     * Says what already proves the documents that a service asks for. No register is asked, and nothing is recorded.
     *
     * @param type codes of the service's documents, {@value MOST} at most
     */
    @GetMapping("/citizens/v1/me/evidence")
    Page<Evidence> mine(
            Caller caller,
            @RequestParam @Size(min = 1, max = MOST) LinkedHashSet<@Pattern(regexp = "[a-z0-9-]{1,64}") String> type) {
        return new Page<>(findEvidence.of(signIn.of(caller), type), null);
    }
}
