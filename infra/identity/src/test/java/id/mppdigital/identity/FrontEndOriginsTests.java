package id.mppdigital.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of registered front-ends may read the issuer's answers; others may not. */
class FrontEndOriginsTests extends IssuerTest {
    @ParameterizedTest
    @CsvSource({
        "/oauth2/token, POST, content-type",
        "/oauth2/jwks, GET, authorization",
        "/.well-known/openid-configuration, GET, authorization",
        "/.well-known/oauth-authorization-server, GET, authorization",
        "/userinfo, GET, authorization"
    })
    void aRegisteredFrontEndsPageMayCall(String path, String method, String header) throws IOException {
        var preflight = send(
                "OPTIONS",
                path,
                "Origin: http://127.0.0.1:8080",
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: " + header);

        assertThat(preflight).startsWith("HTTP/1.1 200").contains("Access-Control-Allow-Origin: http://127.0.0.1:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "https://127.0.0.1:8080", "http://127.0.0.1.evil.example:1", "null"})
    void aStrangersPageMayNot(String origin) throws IOException {
        assertThat(send("GET", "/oauth2/jwks", "Origin: " + origin)).doesNotContain("Access-Control-Allow-Origin");
    }

    @Test
    void aNewFrontEndsOriginIsOpenAtOnce() throws Exception {
        Registration.at(port)
                .client(Map.of("id", "origin-app", "redirects", List.of("https://Origin.example:443/callback")));

        assertThat(send("GET", "/oauth2/jwks", "Origin: https://origin.example"))
                .contains("Access-Control-Allow-Origin: https://origin.example");
    }

    @Test
    void thePageWherePeopleSignInIsNotForScripts() throws IOException {
        assertThat(send("GET", "/login", "Origin: http://127.0.0.1:8080"))
                .doesNotContain("Access-Control-Allow-Origin");
    }

    /** Java's own client sends no Origin. */
    private String send(String method, String path, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
