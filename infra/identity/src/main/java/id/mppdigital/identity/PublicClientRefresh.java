package id.mppdigital.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Knows a public client that refreshes or revokes a token by its {@code client_id} alone: the token is its proof, and
 * every refresh token works once (RFC 9700, 4.14.2). For codes the verifier is the proof, checked elsewhere. No bean:
 * as one it would be taken for how people sign in.
 */
class PublicClientRefresh implements AuthenticationConverter, AuthenticationProvider {
    private final Clients clients;

    PublicClientRefresh(Clients clients) {
        this.clients = clients;
    }

    /** A client of its own type, so that no other provider takes it for a code's. */
    private static final class RefreshingClient extends OAuth2ClientAuthenticationToken {
        RefreshingClient(String id) {
            super(id, ClientAuthenticationMethod.NONE, null, Map.of());
        }
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var id = request.getParameterValues("client_id");
        var refreshes = "refresh_token".equals(request.getParameter("grant_type"));
        var revokes = request.getRequestURI().equals("/oauth2/revoke");
        var confidential =
                request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getParameter("client_secret") != null;
        return (refreshes || revokes) && !confidential && id != null && id.length == 1
                ? new RefreshingClient(id[0])
                : null;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var id = asked.getName();
        var client = clients.findByClientId(id);
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return RefreshingClient.class.isAssignableFrom(authentication);
    }
}
