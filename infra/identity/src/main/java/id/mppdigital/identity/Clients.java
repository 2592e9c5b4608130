package id.mppdigital.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.NONE;

import id.mppdigital.identity.accounts.Accounts;
import id.mppdigital.identity.accounts.Client;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The accounts' programs as the protocol wants them: those that sign people in by code and PKCE, the others by client
 * credentials.
 */
@Component
class Clients implements RegisteredClientRepository {
    private static final List<String> SCOPES = List.of("openid", "profile", "email", "offline_access");

    private final Accounts accounts;
    private final IdentitySettings settings;
    private final PasswordEncoder encoder;
    private final Map<Client, RegisteredClient> prepared = new ConcurrentHashMap<>();

    Clients(Accounts accounts, IdentitySettings settings, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.settings = settings;
        this.encoder = encoder;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return accounts.client(id)
                .map(client -> prepared.computeIfAbsent(client, this::prepare))
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are registered as accounts.");
    }

    private RegisteredClient prepare(Client client) {
        var registered = RegisteredClient.withId(client.id())
                .clientId(client.id())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokenLife())
                        .refreshTokenTimeToLive(settings.refreshLife())
                        .reuseRefreshTokens(false)
                        .build());
        var secret = client.secret();
        if (secret == null) {
            registered.clientAuthenticationMethod(NONE);
        } else {
            registered
                    .clientSecret(encoder.encode(secret))
                    .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(CLIENT_SECRET_POST);
        }
        return client.signsPeopleIn()
                ? signingPeopleIn(registered, client)
                : registered.authorizationGrantType(CLIENT_CREDENTIALS).build();
    }

    /** After signing out, people may be sent to the home page of any address that receives its codes. */
    private static RegisteredClient signingPeopleIn(RegisteredClient.Builder registered, Client client) {
        return registered
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(client.redirects()))
                .postLogoutRedirectUris(
                        uris -> client.origins().map(origin -> origin + "/").forEach(uris::add))
                .scopes(scopes -> scopes.addAll(SCOPES))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }
}
