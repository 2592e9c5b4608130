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
class BreachesIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String BREACHES = "/citizens/v1/breaches";
    private static final String ID = "019ad000-0000-7000-8000-000000000004";

    @Autowired
    Browsers browsers;

    private Browser dara;

    @BeforeEach
    void breaches() {
        GATEWAY.on("GET", BREACHES, Examples.of("citizen-service", "breachBreaches"));
        GATEWAY.on("GET", BREACHES + "/" + ID, Examples.of("citizen-service", "breachBreach"));
        GATEWAY.on("GET", BREACHES + "/" + ID + "/touched", Examples.of("citizen-service", "breachTouchedByBreach"));
        SimulatedIssuer.INSTANCE.knows("dara", "Dara", Map.of("roles", List.of("data-officer")));
        dara = browsers.open();
        dara.signIn("dara", "/?lang=en");
    }

    @AfterEach
    void forget() {
        GATEWAY.forget();
    }

    @Test
    void a_breach_is_opened_by_a_form_that_says_what_is_wrong_and_keeps_what_was_typed() {
        var form = dara.get("/privacy/breaches/new");
        Markup.check(form);
        GATEWAY.on("POST", BREACHES, (_, _) -> Answer.refused(422, "invalid-request", "The end must be after."));
        var refused = PageForm.of(form).typing("A laptop was lost.").send(dara);
        assertThat(refused.statusCode()).isEqualTo(422);
        Markup.check(refused);
        assertThat(Markup.of(refused).select("main [role=alert]").text()).contains("The end must be after.");
        assertThat(Markup.of(refused).select("#happenedEn").text()).isEqualTo("A laptop was lost.");

        GATEWAY.on("POST", BREACHES, Examples.of("citizen-service", "breachBreach"));
        assertThat(PageForm.of(refused).send(dara).statusCode()).isEqualTo(302);
        assertThat(GATEWAY.asked("POST", BREACHES).getLast().text())
                .contains("\"readers\":[\"A laptop was lost.\"]", "knownAt");
    }

    @Test
    void a_time_that_is_none_asks_the_platform_nothing() {
        var form = PageForm.of(dara.get("/privacy/breaches/new")).with("from", "yesterday");

        assertThat(form.send(dara).statusCode()).isEqualTo(422);
        assertThat(GATEWAY.asked("POST", BREACHES)).isEmpty();
    }

    @Test
    void the_notices_are_seen_with_whom_it_touched_and_approved_once() {
        assertThat(dara.get("/privacy/breaches").body()).contains("A laptop was lost.", "2 persons, 0 told");
        var page = dara.get("/privacy/breaches/" + ID);
        Markup.check(page);
        assertThat(page.body()).contains("To the authority", "siti: dukcapil.person/name", "Tell 2 persons");
        var approval = BREACHES + "/" + ID + "/approval";
        GATEWAY.on("POST", approval, (_, _) -> Answer.refused(409, "breach-approved", "Approved before."));

        assertThat(PageForm.of(page).send(dara).statusCode())
                .as("a second click")
                .isEqualTo(302);
        assertThat(GATEWAY.asked("POST", approval)).hasSize(1);

        GATEWAY.on("POST", approval, (_, _) -> Answer.refused(409, "breach-goes-on", "Not over yet."));
        var refused = PageForm.of(page).send(dara);
        assertThat(refused.statusCode()).isEqualTo(409);
        Markup.check(refused);
        assertThat(Markup.of(refused).select("main [role=alert]").text()).contains("Not over yet.");
    }

    @Test
    void that_the_authority_was_told_is_recorded_and_shown_in_both_languages() {
        var path = BREACHES + "/" + ID + "/authority-notice";
        var page = dara.get("/privacy/breaches/" + ID);
        assertThat(page.body()).contains("Send it by");
        GATEWAY.on("POST", path, (_, _) -> Answer.refused(422, "invalid-request", "Check the time."));
        var form = PageForm.all(page).getLast();
        assertThat(form.action()).endsWith("/authority-notice");
        var refused = form.with("reference", "PDP-2026-0117").send(dara);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Markup.of(refused).select("main [role=alert]").text()).contains("Check the time.");
        assertThat(form.with("sentAt", "yesterday").send(dara).statusCode()).isEqualTo(422);
        assertThat(GATEWAY.asked("POST", path)).hasSize(1);

        GATEWAY.on("POST", path, (_, _) -> Answer.refused(409, "authority-told", "Recorded."));
        var again = PageForm.all(page).getLast().with("reference", "PDP-2026-0117");
        assertThat(again.send(dara).statusCode()).as("a second click").isEqualTo(302);

        GATEWAY.on("GET", BREACHES + "/" + ID, Examples.of("citizen-service", "breachRecordAuthorityNotice"));
        var told = dara.get("/privacy/breaches/" + ID);
        Markup.check(told);
        assertThat(told.body()).contains("PDP-2026-0117", "Recorded by").doesNotContain("Send it by");
        assertThat(dara.get("/privacy/breaches/" + ID + "?lang=id").body()).contains("Dicatat oleh");
    }
}
