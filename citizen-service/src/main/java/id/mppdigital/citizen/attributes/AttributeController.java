package id.mppdigital.citizen.attributes;

import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the platform knows about the signed-in citizen: the right of access of UU PDP 27/2022. */
@RestController
@RequestMapping("/citizens/v1/me/attributes")
@PreAuthorize("hasRole('citizen')")
class AttributeController {
    private final SignIn signIn;
    private final Attributes attributes;

    AttributeController(SignIn signIn, Attributes attributes) {
        this.signIn = signIn;
        this.attributes = attributes;
    }

    /** Lists what the platform knows about the citizen. One page always: a person has tens of facts, not thousands. */
    @GetMapping
    Page<Fact> mine(Caller caller) {
        return new Page<>(attributes.of(signIn.of(caller).accounts()), null);
    }
}
