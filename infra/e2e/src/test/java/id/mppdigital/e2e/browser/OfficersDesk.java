package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Rahmat at the desk of the civil registry, with one application before him. */
final class OfficersDesk implements AutoCloseable {
    private static final Pattern QUEUE = Pattern.compile(".*/desk\\?.*moved=63\\.71-.*");

    private final Visit visit;
    private final String application;

    OfficersDesk(String application) {
        this.application = application;
        visit = Visit.desk().signedIn("rahmat", "/desk");
    }

    /** @param words what the citizen reads at the field */
    void askForACorrection(String field, String words) {
        var page = dossier();
        open(page, "CORRECTION_REQUESTED");
        page.locator("#CORRECTION_REQUESTED-template").selectOption("differs");
        page.locator("details:has([id='CORRECTION_REQUESTED-mark." + field + ".id']) > summary")
                .last()
                .click();
        page.locator("[id='CORRECTION_REQUESTED-mark." + field + ".id']").fill(words);
        press(page, "CORRECTION_REQUESTED");
    }

    /** A move that needs no words. */
    void moveTo(String status) {
        var page = dossier();
        open(page, status);
        press(page, status);
    }

    Page dossier() {
        visit.open("/desk/applications/" + application + "/dossier");
        return visit.page();
    }

    private static void open(Page page, String status) {
        page.locator(move(status) + " > summary").click();
    }

    private static void press(Page page, String status) {
        page.locator(move(status) + " button").click();
        assertThat(page).hasURL(QUEUE);
    }

    private static String move(String status) {
        return "#decide ~ details:has(input[name=to][value=" + status + "])";
    }

    /** What the officer's browser complained about. */
    List<String> complaints() {
        return visit.complaints();
    }

    @Override
    public void close() {
        visit.close();
    }
}
