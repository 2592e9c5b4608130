package id.mppdigital.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** An OpenID Connect issuer over real HTTP: discovery and keys; tokens come from {@link Tokens}. */
public final class TestIssuer {
    static final RSAKey KEY = newKey("test");
    private static final String URL = start();
    private static volatile boolean away;

    private TestIssuer() {}

    public static String url() {
        return URL;
    }

    /** Switches an outage on or off: during it every request is answered with 503. */
    public static void away(boolean away) {
        TestIssuer.away = away;
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA here", e);
        }
    }

    private static String start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var url = "http://localhost:" + server.getAddress().getPort();
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                            {"issuer":"%1$s","jwks_uri":"%1$s/jwks","authorization_endpoint":"%1$s/authorize",
                             "token_endpoint":"%1$s/token","subject_types_supported":["public"],
                             "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
                            """.formatted(url)));
            server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(KEY).toString(true)));
            server.setExecutor(task -> Thread.ofVirtual().start(task));
            server.start();
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("The test issuer did not start", e);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(away ? 503 : 200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
