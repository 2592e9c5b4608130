package id.mppdigital.portal.correct;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
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
class AskedCorrectionsIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String API = "/citizens/v1/corrections";
    private static final String ID = "01930f0e-7a4b-7c1e-9d2a-5b6c7d8e9f21";
    private static final String PAGE = "/desk/corrections/" + ID;

    @Autowired
    Browsers browsers;

    @BeforeEach
    void corrections() {
        GATEWAY.on(
                "GET",
                API,
                Examples.of("citizen-service", "askedOpenCorrections").replace("false", "true"));
        GATEWAY.on("GET", API + "/" + ID, Examples.of("citizen-service", "askedOpenCorrection"));
        GATEWAY.on("GET", "/citizens/v1/late-corrections", Examples.of("citizen-service", "lateLateCorrections"));
    }

    @AfterEach
    void forget() {
        GATEWAY.forget();
    }

    private Browser signedIn(String name, String role) {
        SimulatedIssuer.INSTANCE.knows(
                name,
                "Dewi",
                Map.of("roles", List.of(role), "agency", "disdukcapil-banjarmasin", "malls", List.of("63.71")));
        var browser = browsers.open();
        browser.signIn(name, "/?lang=en");
        return browser;
    }

    @Test
    void the_list_has_the_clock_and_names_nobody() {
        var page = signedIn("dewi", "agency-officer").get("/desk/corrections");

        Markup.check(page);
        assertThat(Markup.of(page).select("main ul.list li").text())
                .contains("KOR-00000123", "Overdue", "dukcapil.person/address", "Answer by 27 Nov 2026")
                .doesNotContain("6371015507900001");
    }

    @Test
    void an_answer_with_its_reason_goes_to_the_platform_and_a_refusal_keeps_what_was_typed() {
        var dewi = signedIn("dewi", "agency-officer");
        var page = dewi.get(PAGE);
        Markup.check(page);
        assertThat(Markup.of(page).select("main").text())
                .contains(
                        "6371015507900001",
                        "JL. KOTI NO. 12",
                        "Jl. Koti 12A",
                        "Nomor rumah saya salah.",
                        "the citizen");
        assertThat(page.body()).contains(PAGE + "/evidence/01930f0e-7a4b-7c1e-9d2a-5b6c7d8e9f33");
        GATEWAY.on(
                "POST", API + "/" + ID + "/answer", (_, _) -> Answer.refused(409, "correction-answered", "Answered."));
        var form = Map.of(
                "_csrf", Browser.csrf(page), "outcome", "CORRECTED", "reason", "Sudah benar", "value", "JL. KOTI 12A");

        var refused = dewi.post(PAGE, form);

        assertThat(refused.statusCode()).isEqualTo(409);
        Markup.check(refused);
        assertThat(Markup.of(refused).select("main [role=alert]").text()).contains("Answered.");
        assertThat(Markup.of(refused).select("#reason").text()).isEqualTo("Sudah benar");
        assertThat(Markup.of(refused).select("#value").attr("value")).isEqualTo("JL. KOTI 12A");

        GATEWAY.on("POST", API + "/" + ID + "/answer", Examples.of("citizen-service", "correctionAnswerCorrection"));
        assertThat(dewi.post(PAGE, form).statusCode()).isEqualTo(302);
        assertThat(GATEWAY.asked("POST", API + "/" + ID + "/answer").getLast().text())
                .contains("\"outcome\":\"CORRECTED\"", "\"value\":\"JL. KOTI 12A\"");
        var kept = Map.of("_csrf", Browser.csrf(page), "outcome", "KEPT", "reason", "Tetap", "value", "JL. KOTI 12A");
        dewi.post(PAGE, kept);
        assertThat(GATEWAY.asked("POST", API + "/" + ID + "/answer").getLast().text())
                .contains("KEPT")
                .doesNotContain("value");
    }

    @Test
    void the_data_officer_sees_which_agency_is_late() {
        var page = signedIn("dara", "data-officer").get("/privacy/late");

        Markup.check(page);
        assertThat(Markup.of(page).select("main ul.list li").text())
                .contains("KOR-00000123", "disdukcapil-banjarmasin", "dukcapil.person/address");
    }

    @Test
    void nobody_else_opens_these_pages() {
        for (var role : List.of("citizen", "data-officer", "platform-admin", "auditor")) {
            assertThat(signedIn("no-" + role, role).get("/desk/corrections").statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(signedIn("dewi-2", "agency-officer").get("/privacy/late").statusCode())
                .isEqualTo(403);
    }
}
