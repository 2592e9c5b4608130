package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.Forms;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Addresses of what belongs to somebody else: by a link that was passed on, or by guessing. */
class StrangersIT {
    private static final String BIRTH = "/63.71/" + Forms.BIRTH;

    @AfterAll
    static void theAgencyTakesUpItsWorkAgain() {
        Cases.release();
    }

    @Test
    void anotherCitizensDraftAndCaseAreNotThere() {
        Cases.draft();
        var id = Cases.forRahmat();
        try (var maria = Visit.phone()) {
            var page = maria.signedIn("maria", "/").page();
            maria.open("/apply" + BIRTH + "/form/child");
            assertThat(page.locator("#childName")).isEmpty();
            maria.open("/my/applications");
            assertThat(page.locator("main")).not().containsText("Putri Rahmah");
            for (var address : List.of(
                    "/my/drafts" + BIRTH + "/delete",
                    "/my/applications/" + id,
                    "/my/applications/" + id + "/received",
                    "/my/applications/" + id + "/withdraw",
                    "/my/applications/" + id + "/correction")) {
                isNotThere(maria, address);
            }
            assertThat(maria.complaints()).isEmpty();
        }
    }

    @Test
    void anOfficerOfAnotherAgencySeesNeitherTheDossierNorTheBatch() {
        var id = Cases.forRahmat();
        try (var dewi = Visit.desk()) {
            var page = dewi.signedIn("dewi", "/desk").page();
            assertThat(page.locator("a[href*='" + id + "']")).hasCount(0);
            isNotThere(dewi, "/desk/applications/" + id + "/dossier");
            isNotThere(dewi, "/desk/batches/" + Advertisements.batch());

            dewi.open("/desk/batch?which=CHOSEN&deed=APPROVED&id=" + id);
            assertThat(page.locator("h1")).hasText("Tidak ada permohonan yang berubah");
            assertThat(page.locator("main .list")).containsText("Tidak ada di meja Anda");
            assertThat(page.locator("main form")).hasCount(0);
            assertThat(dewi.complaints()).isEmpty();
        }
    }

    private static void isNotThere(Visit visit, String address) {
        assertThat(visit.open(address).status()).as(address).isEqualTo(404);
        assertThat(visit.page().locator("h1")).hasText("Halaman tidak ditemukan");
    }
}
