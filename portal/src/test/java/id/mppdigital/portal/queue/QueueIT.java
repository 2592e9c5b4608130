package id.mppdigital.portal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageCost;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.desk.DeskTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QueueIT extends DeskTest {
    @Autowired
    private Statuses statuses;

    @Autowired
    private DeskServices services;

    @BeforeEach
    void nothingIsKept() {
        statuses.forget();
        services.forget();
    }

    @Test
    void a_status_that_is_newer_than_the_portal_is_a_filter_with_the_platforms_name() {
        GATEWAY.on("GET", "/applications/v1/statuses", """
                {"items": [{"code": "ON_HOLD", "name": {"id": "ditunda <b>", "en": "on hold"}, "ended": false},
                  {"code": "IN_REVIEW", "name": {"id": "x", "en": "y"}, "ended": false}]}
                """);
        GATEWAY.on("GET", API, list("ON_HOLD"));
        var page = rahmat.get("/desk?status=ON_HOLD&lang=id");
        assertThat(page.body())
                .contains("<option value=\"ON_HOLD\" selected>ditunda &lt;b&gt;</option>", "Sedang diperiksa</option>")
                .doesNotContain("COMPLETED\"");
        assertThat(Markup.of(page).select("button[data-claim]")).hasSize(1);
        assertThat(rahmat.get("/desk?lang=en").body()).contains(">on hold</option>");
        assertThat(GATEWAY.asked("GET", "/applications/v1/statuses")).hasSize(1);
        statuses.forget();
    }

    @Test
    void an_ended_case_can_not_be_claimed() {
        GATEWAY.on("GET", API, list("WITHDRAWN"));
        assertThat(Markup.of(rahmat.get("/desk")).select("button[data-claim]")).isEmpty();
    }

    @Test
    void the_services_of_ones_agency_are_a_filter_that_is_kept() {
        var page = Markup.of(rahmat.get("/desk?view=MINE&service=skck&mall=63.71&lang=en"));
        assertThat(page.select("#service option").eachAttr("value")).containsExactly("", "izin-keramaian", "skck");
        assertThat(page.select("#service option[selected]").text()).isEqualTo("Police record");
        assertThat(asked()).contains("service=skck");
        assertThat(page.select("nav a[href*=view=OVERDUE]").attr("href")).contains("service=skck");
    }

    @Test
    void without_the_catalogue_the_queue_has_one_filter_less() {
        GATEWAY.on("GET", "/catalog/v1/malls/63.71", (_, _) -> Answer.refused(503, "unavailable", ""));
        var page = rahmat.get("/desk?service=skck");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Markup.of(page).select("#service")).isEmpty();
        assertThat(asked()).contains("service=skck");
    }

    private static String list(String status) {
        return """
                {"items": [{"id": "%s", "registrationNumber": "63.71-2026-000302", "mall": "63.71",
                  "service": {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Police record"}},
                  "status": "%s", "submittedAt": "2026-11-20T02:00:00Z"}], "next": null}
                """.formatted(CASE, status);
    }

    @Test
    void the_queue_asks_for_its_page_alone() {
        assertThat(PageCost.calls(rahmat, "/desk?mall=63.71")).containsExactly("GET " + API);
    }

    @Test
    void the_filters_stand_in_the_address_and_reach_the_service() {
        var page = rahmat.get("/desk?view=OVERDUE&status=IN_REVIEW&mall=63.71&after=page-1");
        assertThat(asked()).contains("status=IN_REVIEW", "mall=63.71", "due=OVERDUE", "after=page-1");
        assertThat(page.body())
                .contains("<option value=\"IN_REVIEW\" selected")
                .contains("href=\"/desk?view=OVERDUE&amp;status=IN_REVIEW&amp;mall=63.71&amp;after=page-2\"");
    }

    @Test
    void the_way_back_from_a_dossier_keeps_the_filters() {
        var look = Pattern.compile("<h2><a href=\"([^\"]+)\"")
                .matcher(rahmat.get("/desk?status=IN_REVIEW").body());
        assertThat(look.find()).isTrue();
        var page = rahmat.get(look.group(1).replace("&amp;", "&"));
        assertThat(page.body()).contains("63.71-2026-000302", "href=\"/desk?status=IN_REVIEW\"");
        assertThat(rahmat.get(DESK + "/dossier?from=%2Fdesk%3Fstatus%3DIN_REVIEW")
                        .body())
                .contains("href=\"/desk?status=IN_REVIEW\"");
    }

    @Test
    void a_way_back_that_leads_elsewhere_leads_to_the_queue() {
        assertThat(rahmat.get(DESK + "?from=https%3A%2F%2Fevil.example").body())
                .contains("href=\"/desk\"")
                .doesNotContain("href=\"https://evil", "value=\"https://evil");
        assertThat(rahmat.get(DESK + "?from=%2Fdesk%2F%2Fevil.example").body()).doesNotContain("href=\"/desk//");
    }

    @Test
    void a_search_by_number_takes_no_other_filter_but_the_mall() {
        rahmat.get("/desk?number=63.71-2026&status=IN_REVIEW&view=OVERDUE&mall=63.71");
        assertThat(asked()).contains("number=63.71-2026", "mall=63.71").doesNotContain("status", "due");
    }

    @Test
    void the_heaps_of_a_desk_ask_for_ones_own_cases_and_for_nobodys() {
        rahmat.get("/desk?view=MINE");
        assertThat(asked()).contains("assignee=me");
        rahmat.get("/desk?view=UNASSIGNED");
        assertThat(asked()).contains("assignee=none");
    }

    @Test
    void a_time_limit_is_said_in_words() {
        assertThat(rahmat.get("/desk").body()).containsPattern("<span class=\"tag bad\">lewat \\d+ hari</span>");
        assertThat(rahmat.get("/desk?lang=en").body()).containsPattern("\\d+ days overdue</span>");
    }

    @Test
    void without_cases_the_page_offers_to_show_all() {
        GATEWAY.on("GET", API, "{\"items\": [], \"next\": null}");
        assertThat(rahmat.get("/desk?status=PAID").body())
                .contains("Tidak ada permohonan yang cocok", "href=\"/desk\"");
    }

    @Test
    void when_applications_are_away_the_page_says_what_still_works() {
        GATEWAY.on("GET", API, (_, _) -> Answer.refused(503, "unavailable", ""));
        var page = rahmat.get("/desk");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Permohonan sedang tidak dapat dihubungi");
    }

    private static String asked() {
        return GATEWAY.asked("GET", API).getLast().query();
    }
}
