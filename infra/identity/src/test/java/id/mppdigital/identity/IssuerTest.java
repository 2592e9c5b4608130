package id.mppdigital.identity;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running issuer, and a browser in which a public app and the portal, which has a secret, sign people in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class IssuerTest {
    static final Portal PORTAL = Portal.started();

    /** With the letters that base64 has and a form changes. */
    private static final String PORTAL_SECRET = "test+portal/secret=";

    @LocalServerPort
    int port;

    Browser browser;
    FrontEnd app;
    FrontEnd portal;

    @DynamicPropertySource
    static void portal(DynamicPropertyRegistry properties) {
        properties.add("MPP_IDENTITY_PORTAL", PORTAL::url);
        properties.add("MPP_IDENTITY_PORTAL_SECRET", () -> PORTAL_SECRET);
    }

    @BeforeEach
    void open() throws Exception {
        browser = new Browser(port);
        app = new FrontEnd(browser, "padang-app", "http://127.0.0.1:8080/callback");
        portal = new FrontEnd(browser, "portal", PORTAL_SECRET, PORTAL.url() + "/login/oauth2/code/mpp");
        // Known already to all tests but the first.
        Registration.at(port).client(Map.of("id", app.client(), "redirects", List.of(app.callback())));
    }

    @AfterEach
    void close() {
        browser.close();
    }
}
