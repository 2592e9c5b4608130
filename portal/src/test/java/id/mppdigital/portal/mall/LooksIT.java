package id.mppdigital.portal.mall;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksIT extends OfficeTest {
    private static final String LOOKS = "/applications/v1/looks";
    private static final String LEDGER = "/citizens/v1/data-uses";
    private static final String ID = "01a21ff7-e284-74d8-99a0-eb2705493fcf";
    private static final String CASE = "01a21ff9-d7f9-7d68-906e-9a681aea1fdf";

    /** Of the two names below, with a line end between. */
    private static final String FINGERPRINT = "ef2f8cce62b3b3e39bb5dd66a1d06ee16e8e9b1f93a2862840a5abae3ae2b230";

    private static final String ENTRY = """
            {"id": "%s", "at": "2026-11-28T02:24:28Z", "action": "DATA_READ", "recipient": "polres-bjm",
             "sources": ["dukcapil.person/name", "form/purpose"], "applicationId": "%s",
             "reader": {"role": "OFFICER", "id": "dewi"}}
            """.formatted(ID, CASE);

    private Browser agus;

    @BeforeEach
    void looks() {
        agus = signedIn("agus");
        look("2026-11-28T02:24:28Z");
        ledger(ENTRY);
    }

    @Test
    void a_look_that_both_records_tell_alike_is_verified() {
        var page = agus.get("/mall/looks");

        Markup.check(page);
        assertThat(page.body())
                .contains("Terverifikasi: semua 1 akses", "petugas dewi", "63.71-2026-000302", "10.24 WITA", "3 kali")
                .contains("dukcapil.person/name", "form/purpose");
        assertThat(GATEWAY.asked("GET", LEDGER).getLast().query()).isEqualTo("ids=" + ID);
    }

    @ParameterizedTest
    @CsvSource({
        "dewi, lina",
        "form/purpose, form/other",
        "polres-bjm, polres-medan",
        "01a21ff9-d7f9-7d68-906e-9a681aea1fdf, 01a21ff9-d7f9-7d68-906e-9a681aea1fd0"
    })
    void a_look_that_the_ledger_tells_otherwise_is_an_alarm(String told, String otherwise) {
        ledger(ENTRY.replace(told, otherwise));
        assertThat(agus.get("/mall/looks?lang=en").body())
                .contains("different in the ledger", "only 0 of 1 looks")
                .doesNotContain("Verified:");
    }

    @Test
    void a_look_that_the_ledger_does_not_have_is_an_alarm_unless_it_is_young() {
        ledger("");
        assertThat(agus.get("/mall/looks?lang=en").body()).contains("missing in the ledger", "contradict");

        look(Instant.now().toString());
        assertThat(agus.get("/mall/looks?lang=en").body())
                .contains("not in the ledger yet", "Look again in a few minutes")
                .doesNotContain("contradict");
    }

    @Test
    void without_the_ledger_looks_are_shown_and_said_to_be_unchecked() {
        GATEWAY.on("GET", LEDGER, (_, _) -> Answer.refused(503, "away", ""));
        var page = agus.get("/mall/looks?lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("63.71-2026-000302", "not checked").doesNotContain("Verified:");
    }

    @Test
    void looks_are_asked_for_by_number_reader_and_days_where_the_portals_people_live() {
        var page = agus.get("/mall/looks?number=63.71-2026-000302&reader=dewi&from=2026-11-01&to=2026-11-28");

        assertThat(GATEWAY.asked("GET", LOOKS).getLast().query())
                .contains("number=63.71-2026-000302", "reader=dewi")
                .contains("from=2026-10-31T17%3A00%3A00Z", "until=2026-11-28T17%3A00%3A00Z");
        assertThat(page.body()).contains("to=2026-11-28&amp;after=page-2", "value=\"dewi\"");
    }

    @Test
    void a_question_that_the_platform_refuses_is_said_in_its_words() {
        GATEWAY.on("GET", LOOKS, (_, _) -> Answer.refused(400, "period-too-long", "Paling lama 31 hari."));
        var page = agus.get("/mall/looks?from=2020-01-01");
        Markup.check(page);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Paling lama 31 hari.", "value=\"2020-01-01\"");
    }

    @Test
    void the_auditors_office_begins_with_the_looks_which_nobody_else_sees() {
        assertThat(Browser.location(agus.get("/mall"))).endsWith("/mall/looks");
        assertThat(halim.get("/mall").body()).doesNotContain("/mall/looks");
        GATEWAY.on("GET", LOOKS, (_, _) -> Answer.refused(403, "forbidden", "Bukan wewenang Anda."));
        assertThat(halim.get("/mall/looks").statusCode()).isEqualTo(403);
    }

    private static void look(String at) {
        GATEWAY.on("GET", LOOKS, """
                {"items": [{"id": "%s", "applicationId": "%s", "registrationNumber": "63.71-2026-000302",
                  "mall": "63.71", "agency": "polres-bjm", "service": "skck",
                  "reader": {"role": "OFFICER", "id": "dewi"}, "firstAt": "%s", "lastAt": "2026-11-28T02:51:03Z",
                  "reads": 3, "sourcesSha256": "%s"}], "next": "page-2"}
                """.formatted(ID, CASE, at, FINGERPRINT));
    }

    private static void ledger(String entries) {
        GATEWAY.on("GET", LEDGER, "{\"items\": [" + entries + "], \"next\": null}");
    }
}
