package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.Person;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The officers of an agency without a system of its own decide on many applications at once. */
class BatchIT {
    private static final int MANY = 50;
    private static final double WORKED_OFF_MILLIS = 60_000;

    @Test
    void fiftyCasesAreDecidedInOneBatchAndEachHasItsResult() {
        leaveNothingAtTheDesk();
        var filed = Advertisements.filed(MANY);
        var siti = LivePlatform.person("siti");
        try (var visit = Visit.desk()) {
            var page = visit.signedIn("yusuf", "/desk?status=SUBMITTED").page();
            page.locator("#deed").selectOption("APPROVED");
            page.locator("#batch button[value=ALL]").click();
            assertThat(page.locator("h1")).hasText("Setujui 50 permohonan?");
            assertThat(Rules.violations(page)).isEmpty();

            // While Yusuf reads what will happen, the applicant withdraws one.
            withdraw(siti, filed.getFirst());
            page.locator("main form button").dblclick();

            assertThat(page.locator("#progress"))
                    .hasText("Semua 50 permohonan sudah diproses.", new HasTextOptions().setTimeout(WORKED_OFF_MILLIS));
            assertThat(page.locator("main .list > li")).hasCount(MANY);
            assertThat(page.locator("main .list .tag.good")).hasCount(MANY - 1);
            page.locator("nav a[href*='outcome=REFUSED']").click();
            assertThat(page.locator("main .list > li")).hasCount(1);
            assertThat(page.locator("main .list > li")).containsText("ditarik oleh pemohon");
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(filed.subList(1, MANY)).allMatch(id -> siti.status(id).equals("APPROVED"));
        assertThat(siti.status(filed.getFirst())).isEqualTo("WITHDRAWN");
        assertThat(siti.timeline(filed.getLast()))
                .filteredOn("APPROVED"::equals)
                .hasSize(1);
    }

    @Test
    void withoutScriptsTickedCasesGoToAColleague() {
        var filed = Advertisements.filed(3);
        var wati = Advertisements.subjectOf("wati");
        try (var visit = Visit.withoutScripts()) {
            var page = visit.signedIn("yusuf", "/desk?view=UNASSIGNED").page();
            filed.subList(0, 2).forEach(id -> page.locator("#pick-" + id).check());
            page.locator("#deed").selectOption("ASSIGNED");
            page.locator("#batch button[value=CHOSEN]").click();
            page.locator("#officer").selectOption(wati);
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("Serahkan 2 permohonan?");
            page.locator("main form button").click();

            assertThat(page).hasURL(Pattern.compile(".*/desk/batches/[0-9a-f-]{36}\\?.*"));
            refreshUntilEnded(page);
            assertThat(page.locator("main .list .tag.good")).hasCount(2);
            page.reload();
            assertThat(page.locator("main .list .tag.good")).hasCount(2);
        }
        assertThat(filed.stream().map(BatchIT::assignee)).containsExactly(wati, wati, "");
    }

    @Test
    void ofTwoOfficersWhoClaimACaseTheSecondIsToldWhoWasFaster() {
        var id = Advertisements.filed(1).getFirst();
        try (var wati = Visit.desk();
                var yusuf = Visit.withoutScripts()) {
            wati.signedIn("wati", "/desk?view=UNASSIGNED");
            yusuf.signedIn("yusuf", "/desk?view=UNASSIGNED");
            claim(wati.page(), id);
            assertThat(wati.page().locator("#pick-" + id)).hasCount(0);

            claim(yusuf.page(), id);
            assertThat(yusuf.page().locator("main")).containsText("Wati Kurnia");
        }
        assertThat(assignee(id)).isEqualTo(Advertisements.subjectOf("wati"));
    }

    private static void claim(Page page, String id) {
        page.locator("form[action='/desk/applications/" + id + "/claim'] button")
                .click();
    }

    /** Without scripts the page's link shows the newest state. */
    private static void refreshUntilEnded(Page page) {
        var refresh = page.locator("a:has-text('Tampilkan keadaan terbaru')");
        for (var round = 0; round < 200 && refresh.count() > 0; round++) {
            refresh.click();
        }
        assertThat(page.locator("#progress")).hasText("Semua 2 permohonan sudah diproses.");
    }

    private static String assignee(String id) {
        return LivePlatform.person("yusuf")
                .api()
                .get("/applications/v1/applications/" + id)
                .require()
                .path("assignee")
                .asString("");
    }

    private static void withdraw(Person siti, String id) {
        siti.api()
                .post("/applications/v1/applications/" + id + "/withdrawal", Map.of(), Map.of())
                .require();
    }

    /** Other tests leave applications at this desk. */
    private static void leaveNothingAtTheDesk() {
        var siti = LivePlatform.person("siti");
        siti.signIn();
        waiting().forEach(id -> withdraw(siti, id));
        assertThat(waiting()).isEmpty();
    }

    private static List<String> waiting() {
        return LivePlatform.person("yusuf")
                .api()
                .get("/applications/v1/applications?status=SUBMITTED&limit=100")
                .require()
                .get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }
}
