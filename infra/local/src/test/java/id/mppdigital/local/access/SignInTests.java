package id.mppdigital.local.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mppdigital.local.access.SignIn.FrontEnd;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sign-in at an issuer that is known by its discovery document alone, and whose cookies are for TLS. */
class SignInTests {
    private static final FrontEnd FRONT_END = new FrontEnd("app", null, "http://localhost:1/callback");

    private HttpServer server;
    private String issuer;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/mpp";
        server.createContext("/", exchange -> answer(exchange, 404, ""));
        server.createContext(
                "/realms/mpp/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, """
                {"authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token"}""".formatted(issuer)));
        server.createContext("/realms/mpp/auth", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "SESSION=42; Path=/; HttpOnly; Secure; SameSite=None");
            answer(exchange, 200, page());
        });
        server.createContext("/realms/mpp/authenticate", this::authenticate);
        server.createContext("/realms/mpp/token", exchange -> answer(exchange, 200, "{\"access_token\": \"token\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theFormIsFilledInWhoeverWroteThePage() {
        assertThat(new SignIn(issuer).person(FRONT_END, "siti", "demo")).isEqualTo("token");
    }

    @Test
    void aPageThatAsksAgainMeansAWrongPassword() {
        assertThatThrownBy(() -> new SignIn(issuer).person(FRONT_END, "siti", "wrong"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("password of 'siti'");
    }

    private static String page() {
        return """
                <form action="/search"><input name="q"></form>
                <form id="login" action="/realms/mpp/authenticate?session=1&amp;tab=2" method="post">
                  <input type="hidden" name="credentialId" value="7"/>
                  <input name="username"/> <input type="password" name="password"/>
                </form>""";
    }

    private void authenticate(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var isKnown = "SESSION=42".equals(exchange.getRequestHeaders().getFirst("Cookie"))
                && "session=1&tab=2".equals(exchange.getRequestURI().getQuery())
                && "credentialId=7&username=siti&password=demo".equals(form);
        if (isKnown) {
            exchange.getResponseHeaders().add("Location", FRONT_END.redirect() + "?state=s&code=c");
            answer(exchange, 302, "");
        } else {
            answer(exchange, 200, page());
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
