package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LivePlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A police record: with all that is known nothing is typed; without the register everything can be. */
class PoliceRecordIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Map<String, Object> PARENTS = Map.of("fatherName", "Juhrani", "motherName", "Siti Maisarah");

    @BeforeAll
    static void sitiHasAppliedForSomethingBefore() {
        Cases.forRahmat();
        await().atMost(SOON)
                .until(
                        () -> LivePlatform.person("siti")
                                .prefill(Forms.POLICE)
                                .known()
                                .keySet(),
                        known -> known.containsAll(Forms.aboutMe("siti").keySet()));
        Cases.release();
    }

    @AfterEach
    void theRegisterIsBack() {
        LivePlatform.registerMode("UP");
        await().atMost(SOON)
                .until(
                        () -> LivePlatform.person("siti").prefill(Forms.POLICE).states(),
                        states -> "fresh".equals(states.get("applicantName")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whoHasAppliedBeforeChoosesThePurposeAndTypesNothing(String language) {
        try (var visit = Visit.phone()) {
            var id = Applicant.forAPoliceRecord(Map.of())
                    .apply(visit.signedIn("siti", "/?lang=" + language), page -> isIn(language, page));

            assertThat(answer(id, "siti", "applicantName")).isEqualTo("SITI RAHMAH");
            assertThat(answer(id, "siti", "phone")).isEqualTo("+6281250001111");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"id, tidak dapat dihubungi", "en, We can’t reach"})
    void withTheRegisterDownTheFormSaysWhyItAsksAndTheApplicationArrives(String language, String why) throws Exception {
        var person = LivePlatform.newcomer();
        var typed = Forms.all(Forms.particulars("joko"), PARENTS, Forms.aboutMe(person));
        LivePlatform.registerMode("DOWN");
        var reasons = new ArrayList<String>();
        try (var visit = Visit.phone()) {
            var id = Applicant.forAPoliceRecord(typed).apply(visit.signedIn(person, "/?lang=" + language), page -> {
                isIn(language, page);
                reasons.addAll(reasons(page));
            });

            assertThat(reasons).isNotEmpty().allMatch(said -> said.contains(why));
            assertThat(answer(id, person, "applicantName")).isEqualTo("Joko Susilo");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void isIn(String language, Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    /** Not at the NIK, which the account says. */
    private static List<String> reasons(Page page) {
        return page.locator("main [id^='applicant'][id$='-note']:not(#applicantNik-note)")
                .allTextContents();
    }

    private static String answer(String id, String person, String field) {
        return LivePlatform.person(person)
                .api()
                .get("/applications/v1/applications/" + id)
                .require()
                .at("/answers/" + field)
                .asString();
    }
}
