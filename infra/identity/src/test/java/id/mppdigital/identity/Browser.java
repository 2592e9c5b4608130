package id.mppdigital.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser with cookies that follows no redirect by itself, so that tests see each one. */
final class Browser implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(int port) {
        server = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    HttpResponse<String> get(String path, Map<String, String> query) throws Exception {
        return get(path + "?" + encode(query));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Fills the login form in and answers where the server sends the browser next. */
    String signIn(String username, String password) throws Exception {
        return location(post("/login", Map.of("username", username, "password", password, "_csrf", csrf())));
    }

    /** Presses the person's button on the login page. */
    String choose(String username) throws Exception {
        return location(post("/login", Map.of("username", username, "_csrf", csrf())));
    }

    private String csrf() throws Exception {
        var csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new AssertionError("the login page has no CSRF token");
        }
        return csrf.group(1);
    }

    /** A token whose signature is by one of the published keys. */
    SignedJWT verified(String token) throws Exception {
        var jwt = SignedJWT.parse(token);
        var published = JWKSet.parse(get("/oauth2/jwks").body());
        var key = published.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt;
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    @Override
    public void close() {
        http.close();
    }
}
