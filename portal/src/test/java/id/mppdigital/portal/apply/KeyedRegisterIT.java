package id.mppdigital.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A register that is asked by a key that the citizen gives in the form; here the NIK stands for a plate. */
class KeyedRegisterIT extends CitizenTest {
    private static final String YOU = "/apply/63.71/skck/form/you";
    private static final String KEY = "dukcapil.person/nik";
    private static final String NOTHING = """
            {"fields": {"nik": {"source": "dukcapil.person/nik", "state": "unknown", "value": null},
              "name": {"source": "dukcapil.person/name", "state": "unknown", "value": null}},
             "attestation": null, "verifiedLater": [],
             "subjects": [{"subject": "dukcapil.person/nik", "known": []}]}
            """;
    private static final String FIRST = vouched("6371015507900001", "SITI RAHMAH");
    private static final String SECOND = vouched("6371015507900002", "BUDI SANTOSO");

    @BeforeEach
    void theRegisterIsAskedByAKey() {
        answering(NOTHING);
    }

    @Test
    void the_key_is_asked_for_and_then_the_register_fills_in_the_rest() {
        var page = Markup.of(siti.get(YOU));
        assertThat(page.select("#nik")).hasSize(1);
        assertThat(page.select("#nik-note")).isEmpty();

        PageForm.of(siti.get(YOU)).with("nik", "6371 0155 0790 0001").send(siti);

        var filled = Markup.of(siti.get(YOU + "?lang=en"));
        assertThat(lastAsked().at("/about").properties())
                .singleElement()
                .satisfies(about -> assertThat(about.getKey()).isEqualTo(KEY))
                .satisfies(about -> assertThat(about.getValue().asString()).isEqualTo("6371015507900001"));
        assertThat(filled.select("#name").text()).contains("SITI RAHMAH");
        assertThat(filled.select("#nik").val()).isEqualTo("6371015507900001");
        assertThat(filled.select("#nik-note").text()).contains("Change it to ask about another one of yours");
    }

    @Test
    void another_key_asks_about_another_thing() {
        answering(FIRST);
        PageForm.of(siti.get(YOU)).with("nik", "6371015507900002").send(siti);
        assertThat(Markup.of(siti.get(YOU)).select("#name").text()).contains("BUDI SANTOSO");
    }

    @Test
    void what_is_not_the_citizens_is_typed_and_the_page_says_so() {
        PageForm.of(siti.get(YOU)).with("nik", "6371015507900003").send(siti);
        var page = Markup.of(siti.get(YOU + "?lang=en"));
        assertThat(page.select("#nik").val()).isEqualTo("6371015507900003");
        assertThat(page.select("#nik-note").text()).contains("has nothing of yours under this");
        assertThat(page.select("input[name=name]")).hasSize(1);
    }

    /** By default this; about a key what that register says. */
    private static void answering(String known) {
        GATEWAY.on("POST", "/citizens/v1/me/prefill", (request, _) -> {
            var about = request.json().path("about").path(KEY).asString("");
            return Answer.ok(
                    switch (about) {
                        case "" -> known;
                        case "6371015507900001" -> FIRST;
                        case "6371015507900002" -> SECOND;
                        default -> NOTHING;
                    });
        });
    }

    private static String vouched(String nik, String name) {
        return """
                {"fields": {
                   "nik": {"source": "dukcapil.person/nik", "state": "fresh", "value": "%s", "assurance": "REGISTER",
                     "asOf": "2026-11-28T02:00:00Z"},
                   "name": {"source": "dukcapil.person/name", "state": "fresh", "value": "%s", "assurance": "REGISTER",
                     "asOf": "2026-11-28T02:00:00Z"}},
                 "attestation": "a.b.c", "verifiedLater": [],
                 "subjects": [{"subject": "dukcapil.person/nik", "known": []}]}
                """.formatted(nik, name);
    }

    private static JsonNode lastAsked() {
        return Objects.requireNonNull(
                GATEWAY.asked("POST", "/citizens/v1/me/prefill").getLast().json());
    }
}
