package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mppdigital.e2e.SampleDocument;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without a pointer, and in the colours that the reader's system forces on every page. */
@ExtendWith(SoftAssertionsExtension.class)
class KeyboardIT {
    private static final Applicant ANI = Applicant.forABirthCertificate("ani");
    private static final int MOST_STOPS = 60;
    private static final int MOST_PAGES = 12;

    /** What has the focus, and whether one can see it: within the window and under nothing else. */
    private static final String STOP = """
            () => {
              const it = document.activeElement;
              const box = it.getBoundingClientRect();
              const on = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12));
              return {
                name: it.name ?? '', value: it.value ?? '', type: it.type ?? '',
                submits: it.matches('main form button:not(.second)'),
                seen: on !== null && (it === on || it.contains(on))
              };
            }
            """;

    @InjectSoftAssertions
    private SoftAssertions promised;

    private record Stop(String name, String value, String type, boolean submits) {
        private static Stop at(Page page) {
            page.waitForCondition(() -> Boolean.TRUE.equals(found(page).get("seen")));
            var found = found(page);
            return new Stop(
                    "" + found.get("name"),
                    "" + found.get("value"),
                    "" + found.get("type"),
                    Boolean.TRUE.equals(found.get("submits")));
        }
    }

    private static Map<?, ?> found(Page page) {
        return (Map<?, ?>) page.evaluate(STOP);
    }

    @BeforeAll
    static void theAgencyTakesNothingUp() {
        Cases.forRahmat();
    }

    @AfterAll
    static void theAgencyTakesUpItsWorkAgain() {
        Cases.release();
    }

    @Test
    void anApplicationIsSentByKeysAloneAndTheFocusIsAlwaysSeen() {
        try (var visit = Visit.withForcedColours()) {
            var page = visit.signedIn("ani", "/").page();
            visit.open("/apply/63.71/" + ANI.service());
            page.onFileChooser(_ -> {}); // from now on the browser hands choosers over instead of opening them
            for (var n = 0; n < MOST_PAGES && !page.url().contains("/received"); n++) {
                promised.assertThat(Rules.violations(page)).as(page.url()).isEmpty();
                answerByKeys(page);
            }
            assertThat(page).hasURL(Pattern.compile(".*/received"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aScreenReaderIsToldEachQuestionWithItsHint() {
        try (var visit = Visit.desk()) {
            visit.signedIn("budi", "/").open("/apply/63.71/" + ANI.service() + "/form/child");
            Spoken.of(visit.page().locator("main").ariaSnapshot()).isAsIn("form-page.yaml");
        }
    }

    /** Skips to the page's content, walks through it, and presses its button. */
    private static void answerByKeys(Page page) {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        for (var n = 0; n < MOST_STOPS; n++) {
            page.keyboard().press("Tab");
            var stop = Stop.at(page);
            if (stop.submits()) {
                var before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before) && !url.equals(before + "#main"));
                return;
            }
            answer(page, stop);
        }
        throw new AssertionError("No button within " + MOST_STOPS + " stops on " + page.url());
    }

    private static void answer(Page page, Stop stop) {
        var field = stop.name().replaceFirst("\\.(day|month|year)$", "");
        if (stop.type().equals("file") && stop.name().endsWith(ANI.paper().kind())) {
            attach(page, ANI.paper());
        } else {
            ANI.answerTo(field).ifPresent(answer -> {
                if (stop.type().equals("radio")) {
                    choose(page, stop, answer);
                } else {
                    var isWhole = field.equals(stop.name());
                    page.keyboard().type(isWhole ? answer : part(stop.name(), LocalDate.parse(answer)));
                }
            });
        }
    }

    private static void choose(Page page, Stop stop, String answer) {
        page.keyboard().press("Space");
        for (var at = stop; !at.value().equals(answer); at = Stop.at(page)) {
            page.keyboard().press("ArrowDown");
        }
    }

    private static String part(String name, LocalDate date) {
        return ""
                + (name.endsWith("day")
                        ? date.getDayOfMonth()
                        : name.endsWith("month") ? date.getMonthValue() : date.getYear());
    }

    private static void attach(Page page, SampleDocument document) {
        page.waitForFileChooser(() -> page.keyboard().press("Enter"))
                .setFiles(new FilePayload(document.name(), document.mediaType(), document.content()));
    }
}
