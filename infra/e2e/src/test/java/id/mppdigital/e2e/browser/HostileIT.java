package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import id.mppdigital.e2e.SampleDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts and files of somebody who means harm, or who is mistaken. */
class HostileIT {
    private static final Applicant DESI = Applicant.forABirthCertificate("desi");
    private static final String MARKUP = "\"'></textarea><img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final String INJECTED = "script:not([src]), [onerror], img[src='x']";
    private static final List<String> SECTIONS = List.of("child", "other-parent", "witnesses", "contact");

    private static Visit desi;
    private static Page page;

    @BeforeAll
    static void aCitizenIsSignedIn() throws Exception {
        LivePlatform.citizen("desi", "1271035509830041", "Desi Saragih");
        desi = Visit.phone().signedIn("desi", "/");
        page = desi.page();
    }

    @AfterAll
    static void leave() {
        Cases.release();
        desi.close();
    }

    @Test
    void markupTypedIntoEveryFieldIsTextInTheFormAndOnTheCheck() {
        for (var section : SECTIONS) {
            desi.open(DESI.address() + "/form/" + section);
            var fields = page.locator("main input[id]:not([type=hidden]):not([type=radio]), main textarea")
                    .all();
            fields.forEach(it -> it.fill(MARKUP));
            assertThat(fields).isNotEmpty();
            Applicant.goOn(page);
            assertThat(page.locator(INJECTED)).hasCount(0);
        }
        desi.open(DESI.address() + "/check");
        assertThat(page.locator("main dd:has-text('onerror=alert(1)')")).not().hasCount(0);
        assertThat(page.locator("main dd").getByText(MARKUP).first()).isVisible();
        assertThat(page.locator(INJECTED)).hasCount(0);
        assertThat(desi.complaints()).isEmpty();
    }

    @Test
    void markupInAnApplicationAndInTheOfficersWordsIsTextToBoth() {
        var typed = Forms.all(
                Forms.child("Putri Desi"),
                Map.of("childBirthPlace", MARKUP, "birthLetterNumber", MARKUP, "otherParentName", MARKUP),
                Map.of("witness1Name", MARKUP, "residenceAddress", MARKUP, "emergencyContactName", MARKUP));
        var id = Cases.newForRahmat("desi", typed);
        try (var rahmat = new OfficersDesk(id)) {
            var dossier = rahmat.dossier();
            assertThat(dossier.locator("#answers ~ dl dd", new Page.LocatorOptions().setHasText(MARKUP)))
                    .hasCount(6);
            dossier.locator("#note").fill(MARKUP);
            dossier.locator("form:has(#note) button").click();
            assertThat(dossier.locator("#notes ~ ol")).containsText(MARKUP);
            assertThat(dossier.locator(INJECTED)).hasCount(0);
            rahmat.askForACorrection("childBirthPlace", MARKUP);
            assertThat(rahmat.complaints()).isEmpty();
        }
        desi.open("/my/applications/" + id + "/correction");
        assertThat(page.locator("#childBirthPlace-said")).hasText(MARKUP);
        assertThat(page.locator("#childBirthPlace")).hasValue(MARKUP);
        assertThat(page.locator(INJECTED)).hasCount(0);
        assertThat(desi.complaints()).isEmpty();
    }

    @Test
    void tenThousandLettersAreRefusedInWordsAndStay() {
        var letters = "panjang ".repeat(1_250).strip();
        desi.open(DESI.address() + "/form/child");
        page.locator("#childBirthPlace").fill(letters);
        Applicant.goOn(page);
        assertThat(page.locator(".errors a[href='#childBirthPlace']")).hasCount(1);
        assertThat(page.locator("#childBirthPlace-error")).containsText("100");
        desi.open(DESI.address() + "/form/child");
        assertThat(page.locator("#childBirthPlace")).hasValue(letters);
        assertThat(Rules.widthOnANarrowScreen(page)).isEqualTo(320);
        desi.open(DESI.address() + "/check");
        assertThat(Rules.widthOnANarrowScreen(page)).isEqualTo(320);
        assertThat(desi.complaints()).isEmpty();
    }

    @Test
    void aFileThatLiesOrIsBrokenIsRefusedBesideItsRequirementAndARightOneIsTaken() {
        var letter = SampleDocument.BIRTH_LETTER;
        var photo = SampleDocument.PHOTO;
        desi.open(DESI.address() + "/documents");
        for (var wrong : List.of(
                new FilePayload("surat.pdf", "application/pdf", "MZ, a program".getBytes()),
                new FilePayload("surat.pdf", "application/pdf", photo.content()),
                new FilePayload("surat.pdf", "application/pdf", half(letter)),
                new FilePayload("surat.png", "image/png", half(photo)),
                new FilePayload("surat.pdf", "application/pdf", new byte[0]))) {
            page.locator("[name='file.birth-letter']").setInputFiles(wrong);
            Applicant.goOn(page);
            assertThat(page.locator(".errors a[href='#birth-letter']")).hasCount(1);
            assertThat(page.locator("#birth-letter-error")).not().isEmpty();
        }
        DESI.fill(page);
        Applicant.goOn(page);
        assertThat(page.locator("main dd:has-text('" + letter.name() + "')")).hasCount(1);
        assertThat(desi.complaints()).isEmpty();
    }

    private static byte[] half(SampleDocument document) {
        return Arrays.copyOf(document.content(), document.content().length / 2);
    }
}
