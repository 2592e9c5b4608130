package id.mppdigital.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Tells the front-ends that have a back channel that somebody signed out (OpenID Connect Back-Channel Logout 1.0). Each
 * is told, as its session bears the same {@code sid}; one that knows no such session has nothing to end.
 */
@Component
class BackChannelLogout implements LogoutHandler {
    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration VALIDITY = Duration.ofMinutes(2);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final IdentitySettings settings;
    private final JwtEncoder encoder;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    BackChannelLogout(IdentitySettings settings, JWKSource<SecurityContext> keys, Clock clock) {
        this.settings = settings;
        this.encoder = new NimbusJwtEncoder(keys);
        this.clock = clock;
    }

    /** Comes before the session ends: afterwards nobody knows its id. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        var session = request.getSession(false);
        if (session != null && person != null) {
            var sid = sid(session.getId());
            settings.backChannels().forEach((client, address) -> tell(address, token(client, person.getName(), sid)));
        }
    }

    private String token(String client, String subject, String sid) {
        var now = clock.instant();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        var claims = JwtClaimsSet.builder()
                .issuer(settings.issuer().toString())
                .audience(List.of(client))
                .issuedAt(now)
                .expiresAt(now.plus(VALIDITY))
                .id(UUID.randomUUID().toString())
                .subject(subject)
                .claim("sid", sid)
                .claim("events", Map.of(EVENT, Map.of()))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** One that doesn't answer keeps nobody signed in here. */
    private void tell(URI address, String token) {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200 && status != 204) {
                log.warn("{} answered {} when told that somebody signed out", address, status);
            }
        } catch (IOException e) {
            log.warn("{} can't be told that somebody signed out: {}", address, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the framework writes it into ID tokens. */
    private static String sid(String session) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
