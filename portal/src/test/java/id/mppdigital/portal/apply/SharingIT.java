package id.mppdigital.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a service does not need is asked for apart, unticked, and shared no more once the citizen says so. */
class SharingIT extends CitizenTest {
    private static final String HOUSE = "/apply/63.71/water/form/house";
    private static final String CONSENT = "/citizens/v1/me/consents/water.card";
    private static final String FORM = """
            {"code": "water", "version": 1, "name": {"id": "Air minum", "en": "Water"}, "documents": [],
             "form": {"type": "object", "required": ["area"], "additionalProperties": false, "properties": {
               "area": {"type": "integer", "minimum": 1, "x-label": {"id": "Luas", "en": "Area"}},
               "card": {"type": "string", "x-source": "bpjs.membership/number",
                 "x-label": {"id": "Nomor kartu", "en": "Card number"},
                 "x-consent": {"id": "PDAM memakainya untuk tarif sosial.", "en": "For the social tariff."}}},
               "x-sections": [{"code": "house", "title": {"id": "Rumah", "en": "The house"}, "fields": ["area", "card"]}]}}
            """;

    private boolean granted;

    @BeforeEach
    void nobodyHasAgreedYet() {
        granted = false;
        GATEWAY.on("GET", "/catalog/v1/services/water/form", FORM);
        GATEWAY.on(
                "POST",
                "/citizens/v1/me/prefill",
                (_, _) -> Answer.ok("""
                {"fields": {"card": {"source": "bpjs.membership/number", "state": "%s", "value": %s,
                   "assurance": "REGISTER", "asOf": "2026-11-28T02:00:00Z"}},
                 "attestation": "a.b.c", "verifiedLater": [],
                 "consents": {"card": {"source": "water.card", "granted": %s, "text": "0011"}}}
                """.formatted(
                                granted ? "fresh" : "not-consented", granted ? "\"0001234567890\"" : "null", granted)));
        GATEWAY.on("PUT", CONSENT, (request, _) -> {
            granted = Objects.requireNonNull(request.json()).path("granted").asBoolean();
            return Answer.ok("""
                    {"source": "water.card", "granted": %s, "since": null, "name": {"id": "a", "en": "a"},
                     "meaning": {"id": "a", "en": "a"}, "law": {"id": "a", "en": "a"}, "basis": null, "text": "0011",
                     "history": []}
                    """.formatted(granted));
        });
    }

    @Test
    void it_is_asked_for_apart_and_unticked_and_the_field_is_not_there() {
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(HOUSE + "?lang=" + language));
        }
        var page = Markup.of(siti.get(HOUSE + "?lang=en"));

        assertThat(page.select("[name=card], #card")).isEmpty();
        assertThat(page.select("[name='share.card']")).hasSize(1);
        assertThat(page.select("[name='share.card'][checked]")).isEmpty();
        assertThat(page.select("main").text()).contains("For the social tariff.", "The service does not need this.");
    }

    @Test
    void who_does_not_tick_it_goes_on_without() {
        var next = PageForm.of(siti.get(HOUSE)).with("area", "36").send(siti);

        assertThat(Browser.location(next)).endsWith("/check");
        assertThat(GATEWAY.asked("PUT", CONSENT)).isEmpty();
    }

    @Test
    void who_ticks_it_sees_what_is_shared_and_may_stop_at_once() {
        var agreed = PageForm.of(siti.get(HOUSE))
                .with("area", "36")
                .with("share.card", "yes")
                .send(siti);

        assertThat(Browser.location(agreed)).endsWith(HOUSE + "#sharing");
        assertThat(decision().path("granted").asBoolean()).isTrue();
        assertThat(decision().path("text").asString()).isEqualTo("0011");
        var page = siti.get(HOUSE + "?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("#card").text()).contains("0001234567890");
        assertThat(Markup.of(page).select("main").text()).contains("You agreed to this");

        PageForm.of(page).with("form.unshare", "card").send(siti);

        assertThat(decision().path("granted").asBoolean(true)).isFalse();
        assertThat(Markup.of(siti.get(HOUSE)).select("#card")).isEmpty();
    }

    @Test
    void words_that_have_changed_are_agreed_to_by_nobody() {
        GATEWAY.on("PUT", CONSENT, (_, _) -> Answer.refused(409, "consent-text-changed", "Read it again."));

        var page = PageForm.of(siti.get(HOUSE))
                .with("area", "36")
                .with("share.card", "yes")
                .send(siti);

        assertThat(Browser.location(page)).endsWith("#sharing");
        assertThat(Markup.of(siti.get(HOUSE)).select("[name='share.card']")).hasSize(1);
    }

    private static JsonNode decision() {
        return Objects.requireNonNull(GATEWAY.asked("PUT", CONSENT).getLast().json());
    }
}
