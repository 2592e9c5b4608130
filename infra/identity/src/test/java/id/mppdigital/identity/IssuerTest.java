package id.mppdigital.identity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running issuer, and a browser in which the portal signs people in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class IssuerTest {
    @LocalServerPort
    int port;

    Browser browser;
    FrontEnd portal;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        portal = FrontEnd.portal(browser);
    }

    @AfterEach
    void close() {
        browser.close();
    }
}
