package id.mppdigital.bench.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.load.Mint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Signs in at the portal whoever is named, without a form: for people whom the platform's issuer does not know. The
 * portal takes it for its issuer (OpenID Connect, code flow); the access tokens are the platform's own.
 */
final class Issuer implements AutoCloseable {
    private record Grant(Visitor visitor, String nonce) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final Mint mint;

    Issuer() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        mint = new Mint(
                "http://localhost:" + server.getAddress().getPort(),
                new RSAKeyGenerator(2048).keyID("bench").generate());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(url())));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(mint.key()).toString(true)));
        server.createContext("/token", this::token);
        server.start();
    }

    String url() {
        return mint.issuer();
    }

    /** Where the browser goes back to after it was sent here. */
    URI signedIn(URI authorization, Visitor visitor) {
        var asked = parameters(authorization.getRawQuery());
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(visitor, asked.getOrDefault("nonce", "")));
        return URI.create(asked.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(asked.getOrDefault("state", ""), UTF_8));
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var grant = grants.remove(form.getOrDefault("code", ""));
        if (grant == null) {
            throw new IOException("An unknown code");
        }
        var visitor = grant.visitor();
        try {
            var claims = Map.of("name", visitor.name(), "nonce", grant.nonce(), "sid", "sid-of-" + visitor.name());
            answer(exchange, """
                    {"token_type": "Bearer", "expires_in": %d, "access_token": "%s", "id_token": "%s"}
                    """.formatted(
                            Mint.LIFE.toSeconds(), visitor.token(), mint.token(visitor.name(), "portal", claims)));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
