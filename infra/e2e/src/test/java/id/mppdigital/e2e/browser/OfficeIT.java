package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.Person.Prefilled;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mall's admin in a browser, and the citizens who see what was decided there. */
class OfficeIT {
    private static final String SERVICE = "surat-penelitian"; // no other test applies for it
    private static final String OFFERED = "/services/" + SERVICE + "?mall=63.71";
    private static final String NEW_MALL = """
            apiVersion: mpp.id/v1
            kind: Mall
            metadata: {code: '63.01'}
            spec:
              name: {id: Mal Pelayanan Publik Kabupaten Tanah Laut, en: Public Service Mall of Kabupaten Tanah Laut}
              region: '63.01'
              timeZone: Asia/Makassar
              status: OPEN
              address: Pelaihari
            ---
            apiVersion: mpp.id/v1
            kind: Agency
            metadata: {code: disnaker-tanah-laut}
            spec:
              kind: disnaker
              name: {id: Dinas Tenaga Kerja Kabupaten Tanah Laut, en: Manpower Office of Kabupaten Tanah Laut}
              malls: ['63.01']
            ---
            apiVersion: mpp.id/v1
            kind: Offering
            metadata: {mall: '63.01', service: ak1}
            spec: {agency: disnaker-tanah-laut, status: CLOSED}
            """;
    private static final String APPLY = "a[href='/apply/63.71/" + SERVICE + "']";

    @Test
    void aServiceIsClosedWithAReasonThatCitizensReadAndIsOpenedAgain() {
        try (var office = Visit.withoutScripts();
                var home = Visit.phone()) {
            office.signedIn("halim", "/mall/offerings");
            toThePageOf(office.page());
            office.page().fill("#reason-id", "Loket sedang direnovasi.");
            office.page().fill("#reason-en", "The desk is being renovated.");
            office.page().click("main form button");
            assertThat(office.page().locator("[role=status]")).containsText("sudah ditutup");

            home.open(OFFERED);
            assertThat(home.page().locator("main")).containsText("Loket sedang direnovasi.");
            assertThat(home.page().locator(APPLY)).hasCount(0);
            home.open(OFFERED + "&lang=en");
            assertThat(home.page().locator("main")).containsText("The desk is being renovated.");
            assertThat(Rules.violations(home.page())).isEmpty();
            await().atMost(30, SECONDS).until(() -> submission().contains("offering-closed"));

            toThePageOf(office.page());
            office.page().click("main form button");
            assertThat(office.page().locator("[role=status]")).containsText("sudah dibuka");

            home.open(OFFERED);
            assertThat(home.page().locator(APPLY)).isVisible();
            await().atMost(30, SECONDS).until(() -> !submission().contains("offering-closed"));
        }
    }

    @Test
    void anAuditorSeesWhoLookedAndThatBothRecordsAgree() {
        var rahmat = LivePlatform.person("rahmat").api();
        var number = rahmat.get("/applications/v1/applications/" + Cases.forRahmat())
                .require()
                .path("registrationNumber")
                .asString();

        try (var visit = Visit.withoutScripts()) {
            visit.signedIn("agus", "/mall/looks");
            visit.page().fill("#number", number);
            visit.page().fill("#reader", "rahmat");
            visit.page().click("main form button");

            await().atMost(30, SECONDS).until(() -> {
                visit.page().reload();
                return visit.page().locator("main .note").innerText().startsWith("Terverifikasi");
            });
            assertThat(visit.page().locator("main .list")).containsText("petugas rahmat");
            assertThat(visit.page().locator("main .list")).containsText(number);
        } finally {
            Cases.release();
        }
    }

    @Test
    void aNewMallIsPublishedByItsManifestAndItsAdminOpensAServiceThatACitizenFinds() throws Exception {
        try (var rina = Visit.desk();
                var halimah = Visit.desk();
                var home = Visit.phone()) {
            var page = rina.signedIn("rina", "/mall").page();
            page.fill("#text", NEW_MALL);
            page.click("main form button");
            assertThat(page.locator("section[aria-labelledby=diff]")).containsText("Mall 63.01");
            assertThat(page.locator("section[aria-labelledby=diff]")).containsText("Offering 63.01/ak1");
            assertThat(Rules.violations(page)).isEmpty();
            home.open("/?mall=63.01");
            assertThat(home.page().locator("#mall option[value='63.01']")).hasCount(0);
            page.click("section[aria-labelledby=diff] button");
            assertThat(page.locator("[role=status]")).containsText("Sudah diterapkan");

            LivePlatform.adminOf("63.01", "halimah");
            halimah.signedIn("halimah", "/mall/offerings");
            toThePageOf(halimah.page(), "63.01", "ak1");
            halimah.page().click("main form button");
            assertThat(halimah.page().locator("[role=status]")).containsText("sudah dibuka");

            await().atMost(30, SECONDS).until(() -> {
                home.open("/?mall=63.01&q=pencari+kerja");
                return home.page().locator("#mall").inputValue().equals("63.01");
            });
            home.page().click("main .list a[href='/services/ak1']");
            assertThat(home.page().locator("a[href='/apply/63.01/ak1']")).isVisible();
            assertThat(rina.complaints()).isEmpty();
            assertThat(halimah.complaints()).isEmpty();
        }
    }

    private static void toThePageOf(Page page) {
        toThePageOf(page, "63.71", SERVICE);
    }

    private static void toThePageOf(Page page, String mall, String service) {
        page.click("main a[href='/mall/offerings/" + mall + "/" + service + "']");
    }

    /** What the platform answers to an application, whose answers are missing in any case. */
    private static String submission() {
        return LivePlatform.person("siti")
                .submit(SERVICE, new Prefilled(Map.of(), Map.of(), ""), Map.of(), "none", "none", Map.of())
                .text();
    }
}
