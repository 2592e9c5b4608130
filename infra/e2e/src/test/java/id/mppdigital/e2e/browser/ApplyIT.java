package id.mppdigital.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.LivePlatform;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen applies for a birth certificate on a phone, page by page. */
@ExtendWith(SoftAssertionsExtension.class)
class ApplyIT {
    private static final Applicant SITI = Applicant.forABirthCertificate("siti");

    @InjectSoftAssertions
    private SoftAssertions promised;

    @BeforeAll
    static void theAgencyTakesNothingUp() {
        LivePlatform.agency("disdukcapil").mode("DOWN");
    }

    @AfterAll
    static void theAgencyTakesUpItsWorkAgain() {
        Cases.release();
    }

    @Test
    void everyPageIsAccessibleAndTheApplicationArrives() {
        try (var visit = Visit.phone()) {
            var id = SITI.apply(visit.signedIn("siti", "/"), this::look);
            assertThat(LivePlatform.person("siti").status(id)).isEqualTo("SUBMITTED");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theSameWorksWithoutScripts() {
        try (var visit = Visit.withoutScripts()) {
            var id = SITI.apply(visit.signedIn("siti", "/"), _ -> {});
            assertThat(LivePlatform.person("siti").status(id)).isEqualTo("SUBMITTED");
        }
    }

    private void look(Page page) {
        promised.assertThat(Rules.violations(page)).as(page.url()).isEmpty();
        promised.assertThat(Rules.widthOnANarrowScreen(page)).as(page.url()).isEqualTo(320);
        page.setViewportSize(390, 844);
    }
}
