package id.mppdigital.portal.mall;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedIssuer;
import id.mppdigital.portal.SimulatedServices;
import id.mppdigital.portal.api.Malls;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works in a mall's office: rina for the platform, halim in Banjarmasin, agus as auditor. */
@PortalTest
abstract class OfficeTest {
    static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;

    @Autowired
    Browsers browsers;

    @Autowired
    Malls malls;

    Browser rina;
    Browser halim;

    @BeforeEach
    void office() {
        GATEWAY.forget();
        malls.forget();
        GATEWAY.on("GET", "/catalog/v1/malls", SimulatedServices.MALLS);
        SimulatedIssuer.INSTANCE.knows("rina", "Rina", Map.of("roles", List.of("platform-admin")));
        SimulatedIssuer.INSTANCE.knows(
                "halim", "Halim", Map.of("roles", List.of("mall-admin"), "malls", List.of("63.71")));
        SimulatedIssuer.INSTANCE.knows("agus", "Agus", Map.of("roles", List.of("auditor")));
        rina = signedIn("rina");
        halim = signedIn("halim");
    }

    Browser signedIn(String person) {
        var browser = browsers.open();
        browser.signIn(person, "/session/stay");
        return browser;
    }

    static HttpResponse<String> post(Browser browser, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", Browser.csrf(browser.get("/session/stay")));
        return browser.post(path, form);
    }
}
