package id.mppdigital.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Siti fills in a form for Naila, beside her own. */
class ApplyForIT extends CitizenTest {
    private static final String OWN = "/apply/63.71/skck";

    private final UUID id = UUID.randomUUID();
    private final String start = "/apply/for/" + id + "/63.71/skck";

    @Test
    void each_page_says_for_whom_and_ones_own_says_nothing_of_it() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        complete();

        for (var page : new String[] {"/form/you", "/documents", "/check", "/saved"}) {
            for (var language : new String[] {"id", "en"}) {
                Markup.check(siti.get(start + page + "?lang=" + language));
            }
            assertThat(Markup.of(siti.get(start + page)).select("#acting").text())
                    .as(page)
                    .contains("NAILA FAUZIAH");
            assertThat(Markup.of(siti.get(OWN + page)).select("#acting"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill"))
                .anySatisfy(asked ->
                        assertThat(asked.json().path("onBehalfOf").asString()).isEqualTo(id.toString()));
    }

    @Test
    void what_is_filled_in_for_somebody_leaves_ones_own_draft_alone() {
        services.actsForNaila(id, "KUASA", "ACTIVE");
        services.keep("skck", """
                {"version": 3, "answers": {"purpose": "WORK"}, "documents": [], "step": "form.reason"}
                """);

        PageForm.of(siti.get(start + "/form/reason")).with("purpose", "VISA").send(siti);

        assertThat(Objects.requireNonNull(services.draftFor(id, "skck"))
                        .at("/answers/purpose")
                        .asString())
                .isEqualTo("VISA");
        assertThat(Objects.requireNonNull(services.draftOf("skck"))
                        .at("/answers/purpose")
                        .asString())
                .isEqualTo("WORK");
        var list = Markup.of(siti.get("/my/applications"));
        assertThat(list.select("main a[href='" + start + "']")).hasSize(1);
        assertThat(list.select("main").text()).contains("NAILA FAUZIAH");
    }

    @Test
    void it_is_sent_with_a_statement_and_only_what_was_uploaded_for_whom_one_acts() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        complete();

        var answer = PageForm.of(siti.get(start + "/check")).send(siti);

        var sent = services.applications().getFirst();
        assertThat(Browser.location(answer))
                .endsWith("/my/representations/applications/" + sent.id() + "?received=true");
        assertThat(sent.body().path("representation").asString()).isEqualTo("signed");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/representations/" + id + "/statements")
                        .getFirst()
                        .json()
                        .toString())
                .isEqualTo("{\"service\":\"skck\",\"action\":\"APPLY\"}");
        assertThat(GATEWAY.asked("GET", "/citizens/v1/me/documents"))
                .allSatisfy(asked -> assertThat(asked.query()).contains("onBehalfOf=" + id));
    }

    @Test
    void a_form_for_one_person_is_never_saved_or_sent_for_another() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        complete();
        var forNaila = PageForm.of(siti.get(start + "/form/reason")).with("purpose", "VISA");
        var sendForNaila = PageForm.of(siti.get(start + "/check"));

        var saved = forNaila.to(OWN + "/form/reason").send(siti);
        var sent = sendForNaila.to(OWN + "/submit").send(siti);

        for (var refused : new java.net.http.HttpResponse<?>[] {saved, sent}) {
            assertThat(refused.statusCode()).isEqualTo(403);
        }
        assertThat(Markup.of(saved).select("main h1").text()).isNotEmpty();
        assertThat(services.draftOf("skck")).isNull();
        assertThat(services.applications()).isEmpty();
    }

    @Test
    void a_power_that_is_over_or_covers_something_else_is_a_clear_page_and_nothing_is_asked_about_the_person() {
        services.actsForNaila(id, "KUASA", "ENDED");
        var over = siti.get(start + "/check?lang=en");
        services.actsForNaila(id, "KUASA", "ACTIVE");
        var beyond = siti.get(start.replace("skck", "npwp") + "?lang=en");

        assertThat(over.statusCode()).isEqualTo(403);
        assertThat(Markup.of(over).select("main").text()).contains("This power of attorney is over");
        assertThat(beyond.statusCode()).isEqualTo(403);
        assertThat(Markup.of(beyond).select("main").text()).contains("does not cover this service");
        Markup.check(beyond);
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill")).isEmpty();
        assertThat(siti.get("/apply/for/" + UUID.randomUUID() + "/63.71/skck").statusCode())
                .isEqualTo(404);
        assertThat(siti.get("/apply/for/nonsense/63.71/skck").statusCode()).isEqualTo(404);
    }

    @Test
    void what_ended_meanwhile_sends_nothing_and_says_so() {
        services.actsForNaila(id, "KUASA", "ACTIVE");
        complete();
        var check = PageForm.of(siti.get(start + "/check?lang=en"));
        GATEWAY.on(
                "POST",
                "/citizens/v1/me/representations/" + id + "/statements",
                (_, _) -> Answer.refused(403, "representation-not-standing", "This power has ended."));

        var answer = check.send(siti);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Markup.of(answer).select(".errors").text()).contains("This power has ended.");
        assertThat(services.applications()).isEmpty();
        assertThat(services.draftFor(id, "skck")).isNotNull();
    }

    @Test
    void while_it_cannot_be_said_for_whom_nothing_is_filled_in() {
        services.actsForNaila(id, "KUASA", "ACTIVE");
        GATEWAY.on("GET", "/citizens/v1/me/representations", (_, _) -> new Answer(503, ""));

        assertThat(siti.get(start + "/form/reason").statusCode()).isEqualTo(503);
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill")).isEmpty();
    }

    private void complete() {
        var photo = services.hasDocument("photo", "pasfoto.jpg", "image/jpeg", 1000);
        services.keepFor(id, "skck", """
                {"version": 3, "answers": {"birthDate": "1990-07-15", "purpose": "WORK", "history": false},
                 "documents": [{"requirement": "photo", "id": "%s"}], "step": "check"}
                """.formatted(photo));
    }
}
