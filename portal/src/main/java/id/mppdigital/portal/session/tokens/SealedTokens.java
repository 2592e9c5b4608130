package id.mppdigital.portal.session.tokens;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Takes the tokens from the sign-in and keeps them outside the session, which knows only where they are. */
@Component
public class SealedTokens implements OAuth2AuthorizedClientRepository {
    static final String ID = "tokens";

    private final TokenRows rows;

    SealedTokens(TokenRows rows) {
        this.rows = rows;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession();
        var id = Generators.timeBasedEpochGenerator().generate();
        if (session.getAttribute(ID) instanceof UUID before) {
            rows.delete(before);
        }
        rows.put(id, Tokens.of(client.getAccessToken(), client.getRefreshToken()));
        session.setAttribute(ID, id);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ID) instanceof UUID id) {
            rows.delete(id);
        }
    }

    /** The newest ID token, once the first has been renewed: the issuer knows that one alone. */
    public Optional<String> identity(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ID) instanceof UUID id
                ? rows.find(id).map(Tokens::identity)
                : Optional.empty();
    }

    /** Forgets those of a session that somebody else ends. */
    public void forget(Session session) {
        if (session.getAttribute(ID) instanceof UUID id) {
            rows.delete(id);
        }
    }

    /** Pages get theirs from {@link AccessTokens}. */
    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        throw new UnsupportedOperationException("Tokens come from AccessTokens");
    }
}
