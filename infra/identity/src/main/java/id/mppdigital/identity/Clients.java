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
 * The accounts' programs as the protocol wants them: public ones with PKCE, confidential ones with client credentials.
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
        return secret == null
                ? signingPeopleIn(registered, client.redirects())
                : actingForItself(registered, encoder.encode(secret));
    }

    private static RegisteredClient signingPeopleIn(RegisteredClient.Builder client, List<String> redirects) {
        return client.clientAuthenticationMethod(NONE)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(redirects))
                .scopes(scopes -> scopes.addAll(SCOPES))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient actingForItself(RegisteredClient.Builder client, String secret) {
        return client.clientSecret(secret)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .build();
    }
}
