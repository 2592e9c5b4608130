package id.mppdigital.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * An OpenID Connect issuer over real HTTP, for a confidential client: code with PKCE, refresh tokens that work once,
 * logout tokens. Who signs in stands in the test's browser, as a parameter {@code person}.
 */
public final class SimulatedIssuer {
    public static final SimulatedIssuer INSTANCE = new SimulatedIssuer();
    private static final String BACK_CHANNEL_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** Somebody who signs in, with what the access token says about them. */
    public record Somebody(String name, Map<String, Object> claims) {}

    private record Grant(String subject, String nonce, String challenge) {}

    private final RSAKey key;
    private final String url;
    private final Map<String, Somebody> people = new ConcurrentHashMap<>();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile String newestIdToken = "";
    private volatile Duration tokenLife = Duration.ofHours(1);
    private volatile boolean away;

    private SimulatedIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("issuer").generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            url = "http://localhost:" + server.getAddress().getPort();
            server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, """
                    {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/authorize",
                     "token_endpoint":"%1$s/token","end_session_endpoint":"%1$s/end",
                     "subject_types_supported":["public"],"response_types_supported":["code"],
                     "id_token_signing_alg_values_supported":["RS256"]}
                    """.formatted(url)));
            server.createContext("/jwks", exchange -> json(exchange, new JWKSet(key).toString(true)));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.setExecutor(task -> Thread.ofVirtual().start(task));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated issuer did not start", e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return url;
    }

    public void knows(String subject, String name, Map<String, Object> claims) {
        people.put(subject, new Somebody(name, claims));
    }

    /** How long the access tokens are valid that are given from now on. */
    public void tokenLife(Duration life) {
        tokenLife = life;
    }

    public void away(boolean away) {
        this.away = away;
    }

    /** The only one that it takes at the end of a session. */
    public String newestIdToken() {
        return newestIdToken;
    }

    /** How often tokens were refreshed. */
    public int refreshes() {
        return refreshes.get();
    }

    /** Forgets all refresh tokens, as if everybody's sign-in had ended. */
    public void forgetSignIns() {
        refreshTokens.clear();
    }

    public String logoutToken(String subject, Map<String, Object> changes) {
        var claims = claims(subject).audience("portal").claim("events", Map.of(BACK_CHANNEL_EVENT, Map.of()));
        changes.forEach(claims::claim);
        return signed("logout+jwt", claims);
    }

    public String logoutTokenWithout(String claim) {
        var claims = claims("siti").audience("portal").claim("events", Map.of(BACK_CHANNEL_EVENT, Map.of()));
        return signed("logout+jwt", claims.claim(claim, null));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Grant(
                        query.getOrDefault("person", ""),
                        query.getOrDefault("nonce", ""),
                        query.getOrDefault("code_challenge", "")));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        query.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(query.get("state"), UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (away) {
            answer(exchange, 503, "{}");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            var subject = refreshTokens.remove(form.get("refresh_token"));
            refreshes.incrementAndGet();
            if (subject == null) {
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            } else {
                json(exchange, tokens(subject, "", "unused"));
            }
        } else {
            var grant = codes.remove(form.get("code"));
            if (grant == null || grant.challenge().isEmpty() || form.get("code_verifier") == null) {
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            } else {
                json(exchange, tokens(grant.subject(), grant.nonce(), "sid-of-" + grant.subject()));
            }
        }
    }

    private String tokens(String subject, String nonce, String sid) {
        var somebody = people.getOrDefault(subject, new Somebody(subject, Map.of()));
        var access = claims(subject).audience("mpp");
        somebody.claims().forEach(access::claim);
        var id = claims(subject)
                .audience("portal")
                .claim("name", somebody.name())
                .claim("nonce", nonce)
                .claim("sid", sid);
        newestIdToken = signed("JWT", id);
        var refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, subject);
        return """
                {"token_type":"Bearer","expires_in":%d,"access_token":"%s","id_token":"%s","refresh_token":"%s"}
                """.formatted(tokenLife.toSeconds(), signed("JWT", access), newestIdToken, refresh);
    }

    private JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(url)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    private String signed(String type, JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, away ? 503 : 200, body);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, _) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    /** The address that a browser follows once this person was chosen. */
    static URI chosen(String authorizationRequest, String person) {
        return URI.create(authorizationRequest + "&person=" + person);
    }
}
