package id.mppdigital.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RequestsIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String RIGHTS = "/citizens/v1/rights";
    private static final String ID = "019ad000-0000-7000-8000-000000000002";

    @Autowired
    Browsers browsers;

    @BeforeEach
    void requests() {
        GATEWAY.on(
                "GET",
                RIGHTS,
                Examples.of("citizen-service", "requestOpenRequests").replace("false", "true"));
        GATEWAY.on("GET", RIGHTS + "/" + ID, Examples.of("citizen-service", "requestOpenRequest"));
    }

    @AfterEach
    void forget() {
        GATEWAY.forget();
    }

    private Browser signedIn(String name, String role) {
        SimulatedIssuer.INSTANCE.knows(name, "Dara", Map.of("roles", List.of(role)));
        var browser = browsers.open();
        browser.signIn(name, "/?lang=en");
        return browser;
    }

    @Test
    void the_list_says_what_is_overdue_and_who_can_correct_it() {
        var page = signedIn("dara", "data-officer").get("/privacy/requests");

        Markup.check(page);
        assertThat(Markup.of(page).select("main ul.list li").text())
                .contains("Correction", "Overdue", "dukcapil.person/name", "Answer by 2 Dec 2026");
    }

    @Test
    void an_answer_goes_to_the_platform_and_a_refusal_keeps_the_words() {
        var dara = signedIn("dara", "data-officer");
        var page = dara.get("/privacy/requests/" + ID);
        Markup.check(page);
        assertThat(page.body()).contains("MARIA WENDO", "Salah ketik di kantor", "9471********0001");
        var answer = RIGHTS + "/" + ID + "/answer";
        GATEWAY.on("POST", answer, (_, _) -> Answer.refused(409, "request-ended", "It has ended."));
        var form = Map.of("_csrf", Browser.csrf(page), "outcome", "REFUSED", "words", "Data sudah benar");

        var refused = dara.post("/privacy/requests/" + ID, form);

        assertThat(refused.statusCode()).isEqualTo(409);
        Markup.check(refused);
        assertThat(Markup.of(refused).select("main [role=alert]").text()).contains("It has ended.");
        assertThat(Markup.of(refused).select("#words").text()).isEqualTo("Data sudah benar");
        assertThat(PageForm.of(refused).action()).isEqualTo("/privacy/requests/" + ID);

        GATEWAY.on("POST", answer, Examples.of("citizen-service", "requestAnswerRequest"));
        assertThat(dara.post("/privacy/requests/" + ID, form).statusCode()).isEqualTo(302);
        assertThat(GATEWAY.asked("POST", answer).getLast().text()).contains("REFUSED", "Data sudah benar");
    }

    @Test
    void nobody_else_opens_these_pages() {
        for (var role : List.of("citizen", "agency-officer", "platform-admin", "auditor")) {
            assertThat(signedIn("not-" + role, role).get("/privacy/requests").statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
    }
}
