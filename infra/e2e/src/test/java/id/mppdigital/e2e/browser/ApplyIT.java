package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.LivePlatform;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole circle: siti applies for a birth certificate on a phone, an officer sends it back at one field, siti
 * corrects that field and sees the application finish.
 */
@ExtendWith(SoftAssertionsExtension.class)
class ApplyIT {
    private static final Applicant SITI = Applicant.forABirthCertificate("siti");
    private static final String WORDS = "Nama berbeda dari surat lahir";
    private static final String WITHDRAWAL = "#progress a[href$='/withdraw']";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> WAY = List.of(
            "Sudah dikirim",
            "Diterima instansi",
            "Perlu perbaikan dari Anda",
            "Sedang diperiksa",
            "Disetujui",
            "Dokumen diterbitkan",
            "Selesai");

    @InjectSoftAssertions
    private SoftAssertions promised;

    @BeforeAll
    static void theAgencyReceivesAndDecidesNothing() {
        LivePlatform.agency("disdukcapil").mode("UP");
        LivePlatform.agency("disdukcapil").decides(false);
    }

    @AfterAll
    static void theAgencyDecidesAgain() {
        LivePlatform.agency("disdukcapil").decides(true);
    }

    @Test
    void anApplicationIsCorrectedAtOneFieldAndWatchedUntilItIsFinished() {
        try (var visit = Visit.phone()) {
            var tracker = new Tracker(visit.page());
            var id = SITI.apply(visit.signedIn("siti", "/"), this::look);
            received(id);
            follow(visit);
            tracker.listen();
            visit.page().locator(WITHDRAWAL).focus();
            whileNewsCanNotBeLoaded(visit.page(), () -> sendBack(id));
            tracker.shows("Perlu perbaikan dari Anda");
            assertThat(visit.page().locator(WITHDRAWAL)).isFocused();
            assertThat(tracker.heard()).containsExactly("Perlu perbaikan dari Anda. Sekarang giliran Anda.");
            correct(visit, this::look);
            tracker.listen();
            visit.page().locator(WITHDRAWAL).focus();
            var before = tracker.streams();
            finishWhileTheConnectionIsCut(visit, id);

            tracker.shows("Selesai");
            assertThat(visit.page().locator("#progress h2").first()).isFocused(); // nothing is left to withdraw
            assertThat(visit.page().locator("#progress a[href^='/my/documents/']"))
                    .hasCount(1);
            assertThat(tracker.timeline()).isEqualTo(WAY);
            assertThat(tracker.heard()).endsWith("Selesai.").doesNotHaveDuplicates();
            assertThat(tracker.streams()).as("opened again after the cut").isGreaterThan(before);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptsTheSameWorksByTheLinkToTheNewestState() {
        try (var visit = Visit.withoutScripts()) {
            var id = SITI.apply(visit.signedIn("siti", "/"), _ -> {});
            received(id);
            follow(visit);
            try (var rahmat = new OfficersDesk(id)) {
                rahmat.askForACorrection("childName", WORDS);
                refresh(visit);
                correct(visit, _ -> {});
                for (var status : List.of("APPROVED", "ISSUED", "COMPLETED")) {
                    rahmat.moveTo(status);
                }
            }
            refresh(visit);
            assertThat(visit.page().locator("#progress")).containsText("Selesai");
            assertThat(new Tracker(visit.page()).timeline()).isEqualTo(WAY);
        }
    }

    private static void received(String id) {
        await().atMost(SOON).until(() -> LivePlatform.person("siti").status(id), status -> status.equals("RECEIVED"));
    }

    private static void follow(Visit visit) {
        visit.page().locator("main .actions a.button").click();
        assertThat(visit.page().locator("#progress")).isVisible();
    }

    private static void refresh(Visit visit) {
        visit.page().locator("#progress ~ p a").click();
    }

    private static void sendBack(String id) {
        try (var rahmat = new OfficersDesk(id)) {
            rahmat.askForACorrection("childName", WORDS);
        }
    }

    /** The officer's words stand at the field, and nothing else can be changed. */
    private static void correct(Visit visit, Consumer<Page> look) {
        var page = visit.page();
        assertThat(page.locator("#progress")).containsText("Perlu perbaikan dari Anda");
        page.locator("#progress a.button").click();
        assertThat(page.locator("main input[name='form.shown']")).hasCount(1);
        assertThat(page.locator("#childName-said")).hasText(WORDS);
        look.accept(page);
        Applicant.answer(page, "childName", "Putri Rahmah Sari");
        Applicant.goOn(page);
        assertThat(page.locator("#progress")).containsText("Sedang diperiksa");
    }

    /** The portal dies; what the agency did meanwhile comes once when it is back. */
    private static void finishWhileTheConnectionIsCut(Visit visit, String id) {
        LivePlatform.platform().kill("portal");
        LivePlatform.agency("disdukcapil").decides(true);
        await().atMost(SOON).until(() -> LivePlatform.person("siti").status(id), status -> status.equals("COMPLETED"));
        LivePlatform.agency("disdukcapil").decides(false);
        assertThat(visit.page().locator("#progress")).not().containsText("Selesai");
        LivePlatform.platform().start("portal");
    }

    /** The stream tells that something is new, but the network fails when the page loads it. */
    private static void whileNewsCanNotBeLoaded(Page page, Runnable somethingHappens) {
        var failed = new AtomicInteger();
        Predicate<String> tracker = url -> url.matches(".*/my/applications/[0-9a-f-]{36}");
        page.route(tracker, route -> {
            failed.incrementAndGet();
            route.abort();
        });
        somethingHappens.run();
        var before = failed.get();
        page.waitForCondition(() -> failed.get() > before);
        page.unroute(tracker);
    }

    private void look(Page page) {
        promised.assertThat(Rules.violations(page)).as(page.url()).isEmpty();
        promised.assertThat(Rules.widthOnANarrowScreen(page)).as(page.url()).isEqualTo(320);
        page.setViewportSize(390, 844);
    }
}
