package id.mppdigital.portal.session.tokens;

import id.mppdigital.portal.page.Away;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Who signs people in. */
@Component
public class Issuer {
    /** The name of its registration in the settings, and in the addresses of sign-in and logout. */
    public static final String NAME = "mpp";

    private final ClientRegistrationRepository issuers;

    Issuer(ClientRegistrationRepository issuers) {
        this.issuers = issuers;
    }

    /**
     * Its endpoints, and the portal's own name there.
     *
     * @throws Away when it was never reached and does not answer
     */
    public ClientRegistration registration() {
        try {
            return Optional.ofNullable(issuers.findByRegistrationId(NAME)).orElseThrow();
        } catch (RuntimeException e) { // discovery has many
            throw new Away("issuer", e);
        }
    }
}
