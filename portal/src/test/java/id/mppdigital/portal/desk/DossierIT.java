package id.mppdigital.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageCost;
import id.mppdigital.portal.SimulatedGateway;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DossierIT extends DeskTest {
    @Test
    void before_a_dossier_opens_the_page_says_that_the_look_is_recorded_and_nothing_is_read() {
        var page = rahmat.get(DESK + "?number=63.71-2026-000302");
        assertThat(page.body()).contains("63.71-2026-000302", "hal itu dicatat", "action=\"" + DESK + "/dossier\"");
        assertThat(GATEWAY.asked("GET", API + "/" + CASE)).isEmpty();
    }

    @Test
    void a_dossier_asks_only_what_can_have_changed() {
        var look = API + "/" + CASE;
        // The case is the last on its page of the queue, so that the page after it is asked for too.
        assertThat(PageCost.calls(rahmat, DESK + "/dossier"))
                .containsExactly(
                        "GET " + look,
                        "GET " + look + "/timeline",
                        "GET " + API,
                        "GET " + API,
                        "GET /applications/v1/colleagues",
                        "GET " + look + "/notes");
    }

    @Test
    void a_number_that_is_none_is_not_shown() {
        assertThat(rahmat.get(DESK + "?number=%3Cb%3Efree%20money").body()).doesNotContain("free money");
    }

    @Test
    void answers_stand_with_where_they_are_from() {
        assertThat(rahmat.get(DESK + "/dossier").body())
                .contains("SITI &lt;b&gt;RAHMAH&lt;/b&gt;<br><span class=\"weak\">dari dukcapil, per 19 Nov 2026")
                .containsPattern("<dd>[^<]+<br><span class=\"weak\">diisi pemohon</span>")
                .doesNotContain("<b>RAHMAH");
    }

    @Test
    void a_registers_answer_stands_among_the_documents_and_says_whose_it_is() {
        var page = Markup.of(rahmat.get(DESK + "/dossier?lang=en"));
        assertThat(page.select("section[aria-labelledby=documents] details").eachText())
                .element(1)
                .asString()
                .contains("What pbb says, as of 20 Nov 2026", "nobody could change it", "Open Bukti.pdf in a new tab");
        assertThat(page.select("section[aria-labelledby=documents] details").eachText())
                .element(0)
                .asString()
                .doesNotContain("says, as of");
    }

    @Test
    void who_acts_for_the_applicant_stands_above_the_answers_and_in_the_timeline() {
        caseIsFiledByAProxy();
        var page = rahmat.get(DESK + "/dossier?lang=en");
        assertThat(Markup.of(page).select("main").text())
                .contains("Lina Marlina acts for the applicant Siti <b>Rahmah</b> by a power of attorney")
                .contains("Lina Marlina, for Siti <b>Rahmah</b>");
        assertThat(page.body()).doesNotContain("<b>Rahmah");
    }

    @Test
    void an_objection_to_an_automated_decision_stands_above_the_answers() {
        caseIsObjectedTo("RECEIVED", "null");
        assertThat(Markup.of(rahmat.get(DESK + "/dossier?lang=en"))
                        .select("main .note")
                        .text())
                .contains("objects to this automated decision since 25 Nov 2026, 11:00 WITA")
                .contains("due by 28 Nov 2026, 11:00 WITA");
        caseIsObjectedTo("REFUSED", "\"2026-11-26T03:00:00Z\"");
        assertThat(rahmat.get(DESK + "/dossier?lang=id").body()).contains("keberatan ditolak pada 26 Nov 2026");
    }

    @Test
    void every_time_is_told_by_the_clocks_of_the_mall() {
        var main = Markup.of(rahmat.get(DESK + "/dossier?lang=en")).select("main");
        assertThat(main.text())
                .contains("20 Nov 2026, 10:00 WITA", "28 Nov 2026, 11:15 WITA", "19 Nov 2026, 10:00 WITA")
                .doesNotContain("WIB");
    }

    @Test
    void what_was_overridden_and_what_a_register_said_later_stand_beside_the_answer() {
        caseStandsAt("IN_REVIEW", """
                "name": {"source": "citizen", "assurance": "DECLARED", "asOf": null,
                    "overridden": {"value": "SITI <i>AMINAH</i>", "source": "dukcapil.person/name", "asOf": null}},
                  "purpose": {"source": "citizen", "assurance": "DECLARED", "asOf": null,
                    "otherwise": [{"value": "Melamar kerja", "source": "bpjs.person/purpose", "asOf": null}],
                    "verification": {"source": "pajak.person/purpose", "state": "NOT_VERIFIED",
                      "reason": "consent-withdrawn", "at": "2026-11-28T02:00:00Z"}}
                """);
        assertThat(Markup.of(rahmat.get(DESK + "/dossier?lang=en")).select("dd").eachText())
                .anyMatch(it -> it.contains("; the register bpjs says: Melamar kerja;"))
                .anyMatch(it -> it.endsWith("typed by the applicant; the register dukcapil says: SITI <i>AMINAH</i>"))
                .anyMatch(it -> it.contains("the register pajak did not confirm it, 28 Nov 2026")
                        && it.endsWith("(the applicant has withdrawn it)"));
    }

    @Test
    void a_later_comparison_is_told_as_pending_until_the_register_has_answered() {
        caseStandsAt("IN_REVIEW", """
                "purpose": {"source": "citizen", "assurance": "DECLARED", "asOf": null,
                    "verification": {"source": "pajak.person/purpose", "state": "PENDING"}}
                """);
        assertThat(Markup.of(rahmat.get(DESK + "/dossier?lang=en")).select("dd").eachText())
                .anyMatch(it -> it.endsWith("the register pajak could not be asked; it will be asked later"));
    }

    @Test
    void only_moves_that_the_service_allows_are_offered() {
        assertThat(rahmat.get(DESK + "/dossier").body())
                .contains("name=\"to\" value=\"APPROVED\"", "name=\"to\" value=\"REJECTED\"")
                .doesNotContain("name=\"to\" value=\"ISSUED\"", "name=\"to\" value=\"PAID\"");
    }

    @Test
    void the_cases_before_and_after_it_in_the_filtered_queue_are_one_step_away() {
        GATEWAY.on("GET", API, list("page-2", other(1), CASE, other(2)));
        var page = Markup.of(rahmat.get(DESK + "/dossier?from=%2Fdesk%3Fview%3DMINE%26status%3DIN_REVIEW"));
        assertThat(page.select("a[rel=prev]").attr("href"))
                .startsWith("/desk/applications/" + other(1) + "?")
                .endsWith("from=%2Fdesk%3Fview%3DMINE%26status%3DIN_REVIEW");
        assertThat(page.select("a[rel=next]").attr("href")).startsWith("/desk/applications/" + other(2) + "?");
        assertThat(GATEWAY.asked("GET", API).stream()
                        .filter(it -> it.path().equals(API))
                        .toList())
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.query()).contains("assignee=me", "status=IN_REVIEW"));
    }

    @Test
    void the_last_case_of_a_page_leads_to_the_next_page_and_the_first_one_back_nowhere() {
        GATEWAY.on(
                "GET",
                API,
                (asked, _) -> SimulatedGateway.Answer.ok(
                        asked.query().contains("after=page-2") ? list(null, other(3)) : list("page-2", CASE)));
        var page = Markup.of(rahmat.get(DESK + "/dossier?from=%2Fdesk%3Fstatus%3DIN_REVIEW"));
        assertThat(page.select("a[rel=prev]")).isEmpty();
        assertThat(page.select("a[rel=next]").attr("href"))
                .startsWith("/desk/applications/" + other(3) + "?")
                .endsWith("from=%2Fdesk%3Fstatus%3DIN_REVIEW%26after%3Dpage-2");
    }

    @Test
    void a_case_that_left_the_queue_is_followed_by_the_first_and_a_filter_that_is_none_by_nothing() {
        GATEWAY.on("GET", API, list(null, other(1)));
        assertThat(Markup.of(rahmat.get(DESK + "/dossier?from=%2Fdesk%3Fstatus%3DSUBMITTED"))
                        .select("a[rel=next]")
                        .attr("href"))
                .contains(other(1));
        GATEWAY.on("GET", API, (_, _) -> SimulatedGateway.Answer.refused(400, "invalid-request", ""));
        var page = rahmat.get(DESK + "/dossier?from=%2Fdesk%3Fstatus%3DNONSENSE");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Markup.of(page).select("a[rel=next], a[rel=prev]")).isEmpty();
    }

    private static String other(int one) {
        return CASE.substring(0, CASE.length() - 1) + one;
    }

    private static String list(@Nullable String next, String... ids) {
        var items = Stream.of(ids).map("""
                        {"id": "%s", "registrationNumber": "63.71-2026-000302", "mall": "63.71", "status": "IN_REVIEW",
                         "service": {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Police record"}},
                         "submittedAt": "2026-11-20T02:00:00Z"}"""::formatted).collect(Collectors.joining(", "));
        return "{\"items\": [%s], \"next\": %s}".formatted(items, next == null ? null : '"' + next + '"');
    }

    @Test
    void somebody_elses_case_is_not_there() {
        var other = CASE.replace('a', 'b');
        assertThat(rahmat.get("/desk/applications/" + other + "/dossier").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_document_is_shown_in_a_sandbox_and_kept_nowhere() {
        GATEWAY.on("GET", "/citizens/v1/documents/" + PHOTO + "/content", (_, exchange) -> {
            send(exchange, "image/svg+xml", "<svg onload='alert(1)'/>");
            return null;
        });
        var file = rahmat.get(DESK + "/documents/" + PHOTO);
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox;");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void a_pdf_is_left_to_the_browsers_viewer_which_shows_none_in_a_sandbox() {
        GATEWAY.on("GET", "/citizens/v1/documents/" + PHOTO + "/content", (_, exchange) -> {
            send(exchange, "application/pdf", "%PDF-1.4");
            return null;
        });
        var policy = rahmat.get(DESK + "/documents/" + PHOTO).headers().firstValue("Content-Security-Policy");
        assertThat(policy.orElseThrow()).contains("script-src 'none'").doesNotContain("sandbox");
    }

    private static void send(com.sun.net.httpserver.HttpExchange exchange, String type, String body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length());
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
