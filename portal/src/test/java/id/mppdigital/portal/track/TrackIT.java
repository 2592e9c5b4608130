package id.mppdigital.portal.track;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageCost;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackIT extends CitizenTest {
    private static final String ID = "01a21ff9-d7f9-7d68-906e-9a681aea1fdf";
    private static final String API = "/applications/v1/applications/" + ID;
    private static final String PAGE = "/my/applications/" + ID;

    @BeforeEach
    void inReview() {
        GATEWAY.on("GET", API, detail("IN_REVIEW", "\"records\"", "\"WITHDRAWN\"", ""));
        GATEWAY.on("GET", API + "/timeline", """
                {"items": [
                  {"sequence": 1, "to": "SUBMITTED", "stage": null, "actor": "CITIZEN", "at": "2026-11-28T02:26:20Z",
                   "remarks": {"reason": null, "legalBasis": null, "appealRoute": null}},
                  {"sequence": 2, "to": "IN_REVIEW", "stage": "records", "actor": "OFFICER", "at": "2026-11-28T03:00:00Z",
                   "remarks": {"reason": {"id": "Mohon <b>tunggu</b>", "en": "Please wait"}, "legalBasis": null,
                   "appealRoute": null},
                   "agency": {"code": "polres", "name": {"id": "Polres Banjarmasin", "en": "Banjarmasin police"}}}]}
                """);
    }

    static String detail(String status, String stage, String next, String more) {
        return """
                {"id": "%s", "registrationNumber": "63.71-2026-000302", "mall": "63.71",
                 "agency": {"code": "polres", "name": {"id": "Polres Banjarmasin", "en": "Banjarmasin police"}},
                 "service": {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Police record certificate"}},
                 "status": "%s", "stage": %s, "sequence": 2, "submittedAt": "2026-11-28T02:26:20Z",
                 "updatedAt": "2026-11-28T03:00:00Z", "next": [%s], "waitingFor": "AGENCY",
                 "dueAt": "2020-11-30T16:00:00+08:00", "bill": null, "issuedDocuments": [],
                 "answers": {"name": "SITI RAHMAH", "nik": "6371015507900001", "birthDate": "1990-07-15",
                             "purpose": "WORK", "email": "siti@contoh.id"},
                 "provenance": {
                   "name": {"source": "dukcapil.person/name", "assurance": "REGISTER", "asOf": "2026-11-28T02:00:00Z"},
                   "nik": {"source": "dukcapil.person/nik", "assurance": "REGISTER", "asOf": "2026-11-28T02:00:00Z"},
                   "purpose": {"source": "citizen", "assurance": "DECLARED", "asOf": null}},
                 "documents": [], "receiptCode": "K7QM-2PXD" %s}
                """.formatted(ID, status, stage, next, more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/received", "/withdraw"})
    void each_page_is_labelled_in_both_languages(String page) {
        for (var language : new String[] {"id", "en"}) {
            var answer = siti.get(PAGE + page + "?lang=" + language);
            assertThat(answer.statusCode()).isEqualTo(200);
            Markup.check(answer);
        }
    }

    @Test
    void a_tracker_asks_only_what_can_have_changed() {
        assertThat(PageCost.calls(siti, PAGE)).containsExactly("GET " + API, "GET " + API + "/timeline");
    }

    @Test
    void what_the_citizen_overrode_stands_beside_what_the_register_says() {
        assertThat(Markup.of(siti.get(PAGE + "?lang=en")).select("#differing")).isEmpty();
        GATEWAY.on(
                "GET",
                API,
                detail("IN_REVIEW", "\"records\"", "\"WITHDRAWN\"", "")
                        .replaceFirst("\"name\": \\{\"source.*?\\}", """
                        "name": {"source": "citizen", "assurance": "DECLARED", "asOf": null, "overridden":
                          {"value": "SITI <i>AMINAH</i>", "source": "dukcapil.person/name", "asOf": null}}"""));
        var page = siti.get(PAGE + "?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("#differing").text())
                .isEqualTo("Full name You wrote: SITI RAHMAH What the population register (Dukcapil) says: SITI"
                        + " <i>AMINAH</i>");
    }

    @Test
    void where_registers_differ_the_tracker_tells_what_was_used_and_what_was_not() {
        GATEWAY.on(
                "GET",
                API,
                detail("IN_REVIEW", "\"records\"", "\"WITHDRAWN\"", "")
                        .replaceFirst("\"name\": \\{\"source.*?\\}", """
                        "name": {"source": "pajak.taxpayer/name", "assurance": "REGISTER", "asOf": null, "otherwise":
                          [{"value": "SITI AMINAH", "source": "dukcapil.person/name", "asOf": null}]}"""));
        assertThat(Markup.of(siti.get(PAGE + "?lang=en")).select("#differing").text())
                .isEqualTo(
                        "Full name Used here: SITI RAHMAH What the population register (Dukcapil) says: SITI AMINAH");
    }

    @Test
    void what_a_register_said_later_stands_in_the_history_and_hides_no_request() {
        GATEWAY.on("GET", API, detail("CORRECTION_REQUESTED", "null", "\"IN_REVIEW\"", ""));
        GATEWAY.on("GET", API + "/timeline", """
                {"items": [
                  {"sequence": 1, "to": "CORRECTION_REQUESTED", "stage": null, "reasonCode": null, "actor": "OFFICER",
                   "at": "2026-11-28T02:26:20Z",
                   "remarks": {"reason": {"id": "Sebut tujuannya", "en": "Name the purpose"}, "legalBasis": null,
                   "appealRoute": null}},
                  {"sequence": 2, "to": "CORRECTION_REQUESTED", "stage": null, "reasonCode": "facts-differ",
                   "actor": "SYSTEM", "at": "2026-11-28T03:00:00Z",
                   "remarks": {"reason": null, "legalBasis": null, "appealRoute": null}}]}
                """);

        var page = Markup.of(siti.get(PAGE + "?lang=en"));

        assertThat(page.select("ol.list > li").getFirst().text())
                .contains("Your data were compared with the register: some differ");
        assertThat(page.select(".note.warn").text()).contains("Name the purpose");
    }

    @Test
    void the_tracker_says_where_it_stands_who_acts_and_how_much_time_is_left() {
        var page = Markup.of(siti.get(PAGE + "?lang=id"));
        assertThat(page.select("dl").text())
                .contains("63.71-2026-000302")
                .contains("Sedang diperiksa")
                .contains("Sekarang giliran Polres Banjarmasin.")
                .containsPattern("30 Nov 2020.{1,2}16.00 WITA \\(lewat ");
        assertThat(page.select("ol.steps > .done").eachText())
                .containsExactly("Permohonan dikirim – selesai", "Pemeriksaan identitas – selesai");
        assertThat(page.select("ol.steps > [aria-current=step]").text()).startsWith("Penelusuran catatan");
        assertThat(page.select("ol.list > li").getFirst().text())
                .contains("Mohon <b>tunggu</b>", "Petugas Polres Banjarmasin")
                .as("the clocks of Banjarmasin")
                .containsPattern("28 Nov 2026.{1,2}11.00 WITA");
        assertThat(page.select("[role=status][aria-live=polite]")).hasSize(1);
        assertThat(page.select("[data-live=2][data-id=" + ID + "]").attr("data-stream"))
                .isEqualTo("/my/applications/stream");
        assertThat(page.select("a[href=" + PAGE + "]").text())
                .as("without JavaScript")
                .isEqualTo("Muat keadaan terbaru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBMITTED",
                "RECEIVED",
                "IN_REVIEW",
                "CORRECTION_REQUESTED",
                "AWAITING_PAYMENT",
                "PAID",
                "APPROVED",
                "ISSUED",
                "COMPLETED",
                "REJECTED",
                "WITHDRAWN",
                "EXPIRED",
                "DEEMED_GRANTED"
            })
    void every_status_has_its_words(String status) {
        GATEWAY.on("GET", API, detail(status, "null", "", ""));
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(PAGE + "?lang=" + language));
        }
    }

    @Test
    void a_bill_says_what_to_pay_where_and_until_when() {
        GATEWAY.on("GET", API, detail("AWAITING_PAYMENT", "null", "", "").replace("\"bill\": null", """
                "bill": {"amount": 30000, "billingCode": "820261128000001", "payee": {"id": "Kas Negara", "en": "Treasury"},
                  "howToPay": {"id": "Bayar di bank.", "en": "Pay at a bank."}, "expiresAt": "2026-12-05T15:59:00Z",
                  "state": "OPEN"}
                """));
        assertThat(Markup.of(siti.get(PAGE + "?lang=id")).select(".note").text())
                .contains("Rp 30.000, kode bayar 820261128000001")
                .contains("Bayar di bank.");
    }

    @Test
    void the_confirmation_names_number_due_date_and_what_comes_next() {
        var page = Markup.of(siti.get(PAGE + "/received?lang=en"));
        assertThat(page.select(".panel").text()).contains("63.71-2026-000302").contains("K7QM-2PXD");
        assertThat(page.select("main ol").text()).contains("Records check").contains("Document issued");
    }

    @Test
    void somebody_elses_application_is_not_found() {
        assertThat(siti.get("/my/applications/01a21ff9-d7f9-7d68-906e-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_tracker_works_without_the_catalogue() {
        GATEWAY.on("GET", "/catalog/v1/malls", (_, _) -> Answer.refused(503, "unavailable", "Later"));
        // Of a version that the portal has not read before.
        GATEWAY.on("GET", API, detail("IN_REVIEW", "null", "", "").replace("\"version\": 3", "\"version\": 4"));
        GATEWAY.on(
                "GET", "/catalog/v1/services/skck/versions/4", (_, _) -> Answer.refused(503, "unavailable", "Later"));
        var page = siti.get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).as("by the portal's own clocks, and says so").contains("10.00 WIB");
    }

    @Test
    void a_withdrawn_application_says_so_and_has_nothing_to_come() {
        GATEWAY.on("GET", API, detail("WITHDRAWN", "null", "", "").replace("\"AGENCY\"", "null"));
        var page = Markup.of(siti.get(PAGE + "?lang=id"));
        assertThat(page.select("dl strong").text()).isEqualTo("Ditarik oleh Anda");
        assertThat(page.select("ol.steps > li").eachText())
                .containsExactly("Permohonan dikirim – selesai", "Ditarik oleh Anda – selesai");
        assertThat(page.select("a[href$=/withdraw], a[href$=/correction]")).isEmpty();
    }

    @Test
    void withdrawing_says_its_consequences_first_and_happens_once() {
        GATEWAY.on("POST", API + "/withdrawal", "{}");
        var page = siti.get(PAGE + "/withdraw?lang=id");
        assertThat(Markup.of(page).select(".note").text()).contains("tidak dapat dibatalkan");
        assertThat(GATEWAY.asked("POST", API)).isEmpty();
        var form = PageForm.of(page).with("reason", "Sudah dapat kerja");
        assertThat(Browser.location(form.send(siti))).endsWith(PAGE);
        form.send(siti);
        var asked = GATEWAY.asked("POST", API + "/withdrawal");
        assertThat(asked.getFirst().json().path("reason").asString()).isEqualTo("Sudah dapat kerja");
        assertThat(asked.stream().map(it -> it.header("Idempotency-Key")).distinct())
                .hasSize(1);
    }

    @Test
    void a_forged_key_withdraws_nothing() {
        var form = PageForm.of(siti.get(PAGE + "/withdraw"));
        for (var forged : new String[] {"", "é", "x\r\nX-Forged: yes"}) {
            assertThat(form.with("key", forged).send(siti).statusCode())
                    .as(forged)
                    .isEqualTo(400);
        }
        assertThat(GATEWAY.asked("POST", API)).isEmpty();
    }

    @Test
    void what_can_not_be_withdrawn_any_more_leads_back() {
        GATEWAY.on("GET", API, detail("APPROVED", "null", "", ""));
        assertThat(Browser.location(siti.get(PAGE + "/withdraw"))).endsWith(PAGE);
        assertThat(siti.get(PAGE).body()).doesNotContain("/withdraw");
    }
}
