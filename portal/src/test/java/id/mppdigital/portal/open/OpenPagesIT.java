package id.mppdigital.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import id.mppdigital.portal.SimulatedServices;
import id.mppdigital.portal.api.Malls;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OpenPagesIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String NOTHING = "{\"items\": [], \"next\": null}";
    private static final String FORM = """
            {"code": "skck", "version": 1, "form": {"properties": {
              "name": {"type": "string", "x-source": "dukcapil.person/name"},
              "village": {"type": "string", "x-source": "dukcapil.person/village"},
              "purpose": {"type": "string"}}}}
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    Malls malls;

    @BeforeEach
    void catalogue() {
        afresh();
        GATEWAY.on("GET", "/catalog/v1/malls", (request, _) -> {
            // The example is the first page of several.
            var last = request.query().contains("after=");
            return Answer.ok(last ? NOTHING : Examples.of("catalog-service", "mallList"));
        });
        GATEWAY.on("GET", "/catalog/v1/malls/19.01", Examples.of("catalog-service", "mallFind"));
        GATEWAY.on("GET", "/catalog/v1/services", Examples.of("catalog-service", "serviceFind"));
        GATEWAY.on("GET", "/catalog/v1/services/skck", Examples.of("catalog-service", "serviceStandard"));
        GATEWAY.on("GET", "/catalog/v1/services/skck/form", FORM);
    }

    @AfterEach
    void afresh() {
        GATEWAY.forget();
        malls.forget();
    }

    @Test
    void the_mall_is_chosen_once() {
        var browser = browsers.open();
        assertThat(browser.get("/?mall=19.01").body())
                .contains("<option value=\"19.01\" selected>Kabupaten Bangka</option>");
        browser.get("/");
        assertThat(GATEWAY.asked("GET", "/catalog/v1/services").getLast().query())
                .contains("mall=19.01");
        browser.get("/?mall=");
        browser.get("/");
        assertThat(GATEWAY.asked("GET", "/catalog/v1/services").getLast().query())
                .doesNotContain("mall=");
    }

    @Test
    void a_mall_that_does_not_exist_is_no_choice() {
        var browser = browsers.open();
        for (var mall : List.of("99.99", "%22%3E%3Cscript%3E")) {
            assertThat(browser.get("/?mall=" + mall).statusCode()).isEqualTo(200);
            assertThat(browser.cookies()).doesNotContainKey("mall");
            assertThat(GATEWAY.asked("GET", "/catalog/v1/services").getLast().query())
                    .doesNotContain("mall=");
        }
    }

    @Test
    void a_search_shows_name_fee_and_time_and_leads_on() {
        var page = browsers.open().get("/?q=izin&lang=en");
        assertThat(page.body())
                .contains("<a href=\"/services/izin-reklame\">Permit for outdoor advertising</a>")
                .contains("The fee depends on the application · 7 working days")
                .contains("Free of charge · 1 working day")
                .contains("after=MB9rYXJ0dS1rZWx1YXJnYQ");
    }

    @Test
    void a_search_without_hits_offers_other_malls_and_other_ways() {
        GATEWAY.on(
                "GET",
                "/catalog/v1/services",
                (request, _) -> Answer.ok(
                        request.query().contains("mall=") ? NOTHING : Examples.of("catalog-service", "serviceFind")));
        var page = browsers.open().get("/?q=izin&mall=19.01");
        assertThat(page.body())
                .contains("Tidak ada layanan yang cocok", "href=\"/?mall=19.01\"", "href=\"#help\"")
                .contains("Tersedia di mal lain", "/services/izin-reklame");
    }

    @Test
    void what_is_searched_for_is_shown_as_text() {
        var page = browsers.open().get("/?q=%3Cimg%20src%3Dx%20onerror%3D%22a%22%3E");
        assertThat(page.body()).doesNotContain("<img src=x").contains("&lt;img src=x");
    }

    @Test
    void without_the_catalogue_home_says_what_still_works() {
        GATEWAY.on("GET", "/catalog/v1/malls", (_, _) -> Answer.refused(503, "away", ""));
        var page = browsers.open().get("/");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Anda masih dapat melihat permohonan");
    }

    @Test
    void a_service_shows_its_published_components_and_folds_the_internal_ones() {
        var body = browsers.open().get("/services/skck?lang=en").body();
        assertThat(body)
                .contains("Laid down by SK Kapolres Kep/12/I/2026; version 1.")
                .contains("IDR 30,000 – State fee under PP 76/2020")
                .contains("Photograph – required; JPEG, PNG, at most 2 MB");
        assertThat(body.indexOf("1. Requirements")).isLessThan(body.indexOf("6. Complaints"));
        assertThat(body.indexOf("6. Complaints")).isLessThan(body.indexOf("<details>"));
        assertThat(body.indexOf("<details>")).isLessThan(body.indexOf("Perpol 6/2023"));
    }

    @Test
    void one_can_apply_where_the_mall_offers_the_service() {
        var browser = browsers.open();
        assertThat(browser.get("/services/skck").body()).doesNotContain("/apply/");
        assertThat(browser.get("/services/skck?mall=19.01").body()).contains("href=\"/apply/19.01/skck\"");
        GATEWAY.on(
                "GET",
                "/catalog/v1/malls/19.01",
                Examples.of("catalog-service", "mallFind")
                        .replace(
                                "\"agency\":\"polres-bangka\",\"status\":\"OPEN\"",
                                "\"agency\":\"a\",\"status\":\"CLOSED\",\"reason\":{\"id\":\"Jaringan rusak.\","
                                        + "\"en\":\"The network is down.\"}"));
        assertThat(browser.get("/services/skck").body())
                .doesNotContain("/apply/")
                .contains("sedang ditutup di mal ini. Jaringan rusak.");
        assertThat(browser.get("/services/skck?lang=en").body()).contains("The network is down.");
    }

    @Test
    void who_is_signed_in_sees_how_much_is_known_already() {
        SimulatedIssuer.INSTANCE.knows("siti", "Siti", Map.of("roles", List.of("citizen")));
        expects(1, 1, 0);
        var browser = browsers.open();
        assertThat(browser.get("/services/skck").body()).doesNotContain("Sudah kami ketahui");
        var page = browser.signIn("siti", "/services/skck");
        assertThat(page.body())
                .contains(
                        "Sudah kami ketahui: 1 dari 3 isian.</strong> Anda tidak perlu", "Sampai 1 isian lagi diambil")
                .doesNotContain("tidak mengizinkan", "Dokumen yang sudah Anda miliki");
        assertThat(GATEWAY.asked("GET", "/citizens/v1/me/prefill").getLast().query())
                .isEqualTo("service=skck&version=1");
        expects(0, 0, 2);
        assertThat(browser.get("/services/skck").body())
                .contains("Sudah kami ketahui: 0 dari 3 isian.", "2 isian perlu Anda isi sendiri", "/my/data/consents")
                .doesNotContain("Sampai", "tidak perlu mengisinya");
        GATEWAY.on("GET", "/citizens/v1/me/evidence", """
                {"items": [
                  {"type": "photo", "proofs": [{"by": "OWN", "documentId": "019ac4f2-7a35-7c11-8d5e-3f0f4f3b9d21"}],
                   "expired": []},
                  {"type": "diploma", "proofs": [{"by": "REGISTER", "register": "dikti"}], "expired": []}],
                 "next": null}
                """);
        assertThat(browser.get("/services/skck").body())
                .containsPattern("Dokumen yang sudah Anda miliki di sini: 1 dari \\d+\\. 1 lagi dapat diambil");
        GATEWAY.on("GET", "/citizens/v1/me/prefill", (_, _) -> Answer.refused(503, "away", ""));
        assertThat(browser.get("/services/skck").statusCode()).isEqualTo(200);
    }

    @Test
    void a_list_of_services_says_how_much_of_each_is_known_with_one_request() {
        SimulatedIssuer.INSTANCE.knows("siti", "Siti", Map.of("roles", List.of("citizen")));
        var path = "/citizens/v1/me/prefill/services";
        GATEWAY.on("GET", path, """
                {"items": [{"service": "izin-reklame", "version": 2,
                  "expected": {"fields": 20, "known": 12, "askable": 3, "notConsented": 0}}], "next": null}
                """);
        var browser = browsers.open();
        assertThat(browser.get("/?q=izin&lang=en").body())
                .as("nobody is signed in")
                .doesNotContain("Already known");
        assertThat(GATEWAY.asked("GET", path)).isEmpty();
        browser.signIn("siti", "/session/stay");

        var page = browser.get("/?q=izin&lang=en");

        Markup.check(page);
        assertThat(Markup.of(page)
                        .select("li:has(a[href=/services/izin-reklame]) .tag")
                        .text())
                .matches("Already known of you: 12 of \\d+ answers\\.");
        assertThat(Markup.of(page).select("main .list .tag"))
                .as("of the others nothing is said")
                .hasSize(1);
        assertThat(GATEWAY.asked("GET", path)).hasSize(1);
        assertThat(GATEWAY.asked("GET", path).getFirst().query())
                .contains("service=izin-reklame", "service=kartu-keluarga");
        assertThat(browser.get("/?q=izin&lang=id").body()).contains("Sudah kami ketahui: 12 dari");
        GATEWAY.on("GET", path, (_, _) -> Answer.refused(503, "away", ""));
        assertThat(browser.get("/?q=izin&lang=en").body())
                .contains("/services/izin-reklame")
                .doesNotContain("Already known");
    }

    private static void expects(int known, int askable, int notConsented) {
        GATEWAY.on("GET", "/citizens/v1/me/prefill", """
                {"fields": 2, "known": %d, "askable": %d, "notConsented": %d}
                """.formatted(known, askable, notConsented));
    }

    @Test
    void all_fourteen_components_of_the_standard_have_their_place_and_none_is_made_up() {
        var page = browsers.open().get("/services/skck?lang=en");
        Markup.check(page);
        var main = Markup.of(page).select("main");
        assertThat(main.select("h3").eachText().stream().filter(it -> it.matches("\\d+\\. .*")))
                .hasSize(14)
                .startsWith("1. Requirements")
                .endsWith("13. Security and safety guarantee", "14. Evaluation of performance");
        var folded = main.select("details");
        assertThat(folded.select("h3:contains(10.) + p").text()).startsWith("By the direct superior");
        assertThat(folded.select("h3:contains(11.) + p").text()).isEqualTo("The agency has not published this yet.");
        assertThat(folded.select("p.weak")).hasSize(4);
    }

    @Test
    void a_service_that_does_not_exist_is_not_there() {
        assertThat(browsers.open().get("/services/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void who_holds_a_receipt_sees_the_status_without_a_session_and_without_the_code_in_an_address() {
        GATEWAY.on(
                "GET",
                "/applications/v1/status/63.71-2026-000302",
                (request, _) -> request.query().equals("code=ABCD-EFGH")
                        ? Answer.ok(Examples.of("application-service", "statusStatus"))
                        : Answer.refused(404, "not-found", ""));
        GATEWAY.on("GET", "/catalog/v1/malls", SimulatedServices.MALLS);
        var browser = browsers.open();
        var asked = Map.of("number", " 63.71-2026-000302 ", "code", "ABCD-EFGH");
        var page = browser.post("/status?lang=en", asked);
        assertThat(page.body())
                .contains("In review", "Police record certificate", "the agency", "4 December 2026")
                .contains("28 Nov 2026, 10:26 WITA")
                .doesNotContain("ABCD");
        assertThat(browser.cookies()).doesNotContainKey("__Host-portal");
    }

    @Test
    void a_wrong_code_and_an_unknown_number_are_told_alike() {
        var browser = browsers.open();
        for (var asked : List.of(
                Map.of("number", "63.71-2026-000302", "code", "wrong"),
                Map.of("number", "<b>", "code", "x"),
                Map.of("number", "63.71-2026-000302"))) {
            var page = browser.post("/status?lang=en", asked);
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body())
                    .contains("<title>Error: Status", "Number and code do not belong together")
                    .doesNotContain("<b>");
        }
    }

    @Test
    void a_first_visit_weighs_at_most_60_kB_and_a_later_page_20() {
        var browser = browsers.open();
        int first = 0;
        for (var address : addresses(browser.get("/services/skck").body())) {
            first += browser.weight(address);
        }
        int later = browser.weight("/services/skck");
        assertThat(first).isPositive();
        assertThat(first + later).isLessThanOrEqualTo(60_000);
        assertThat(later).isLessThanOrEqualTo(20_000);
        assertThat(browser.weight("/")).isLessThanOrEqualTo(20_000);
    }

    /** What a browser loads with a page. */
    private static List<String> addresses(String page) {
        return Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
