package id.mppdigital.e2e.browser;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.LivePlatform;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of the portal promises, in both languages. */
@ExtendWith(SoftAssertionsExtension.class)
class PagesIT {
    private static final int FIRST_VIEW = 60_000;
    private static final int LATER_VIEW = 20_000;
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final double LARGEST_PAINT_MILLIS = 2_500;
    private static final double SHIFT = 0.1;

    /** One for each person, who signs in once. */
    private static final Map<String, Visit> VISITS = new HashMap<>();

    private static final Map<String, Visit> WITHOUT_SCRIPTS = new HashMap<>();

    @InjectSoftAssertions
    private SoftAssertions promised;

    static List<PortalPage> pages() {
        return Pages.ALL;
    }

    @AfterAll
    static void leave() {
        Cases.release();
        VISITS.values().forEach(Visit::close);
        WITHOUT_SCRIPTS.values().forEach(Visit::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageIsLightAccessibleAndFitsThePhone(PortalPage page) {
        var visit = visit(VISITS, page, Visit::phone);
        var address = page.in("id");
        visit.forget();

        holdTheBudget(visit.page(), LivePlatform.url("portal") + address);
        var heading = holdTheStructure(visit.page(), address, "id");
        promised.assertThat(Rules.violations(visit.page())).as("axe").isEmpty();
        holdTheWidth(visit.page());
        picture(visit.page(), page.name() + "-id");
        promised.assertThat(visit.complaints()).as("the console").isEmpty();

        var plain = visit(WITHOUT_SCRIPTS, page, Visit::withoutScripts);
        plain.open(address);
        promised.assertThat(plain.page().locator("h1").allTextContents())
                .as("without scripts")
                .containsExactly(heading);
    }

    /**
     * The same template with other words, so it is as light and as accessible as the first; that no word is missing is
     * held by the portal's own tests. Words may be longer, and scripts have words too.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageFitsThePhoneInTheOtherLanguageToo(PortalPage page) {
        var visit = visit(VISITS, page, Visit::phone);
        var address = page.in("en");
        visit.forget();

        visit.open(address);
        holdTheStructure(visit.page(), address, "en");
        holdTheWidth(visit.page());
        promised.assertThat(visit.complaints()).as("the console").isEmpty();
    }

    private void holdTheBudget(Page page, String address) {
        try (var meter = new Load.Meter(page)) {
            var first = meter.load(address);
            var later = meter.load(address);
            Measured.note(address, first, later);
            promised.assertThat(first.bytes()).as("bytes of the first view").isLessThanOrEqualTo(FIRST_VIEW);
            promised.assertThat(later.bytes()).as("bytes of a later view").isLessThanOrEqualTo(LATER_VIEW);
            promised.assertThat(first.largestPaint())
                    .as("ms to the largest paint")
                    .isLessThan(LARGEST_PAINT_MILLIS);
            promised.assertThat(first.shift()).as("layout shift").isLessThan(SHIFT);
        }
    }

    private String holdTheStructure(Page page, String address, String language) {
        promised.assertThat(path(page.url())).as("no other page").isEqualTo(path(address));
        promised.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        promised.assertThat(page.locator("h1").count())
                .as("headings of the first rank")
                .isEqualTo(1);
        if (page.locator(".errors:focus").count() == 0) { // a list of mistakes has the focus from the start
            page.keyboard().press("Tab");
            promised.assertThat(page.locator(":focus").getAttribute("href"))
                    .as("the first stop")
                    .isEqualTo("#main");
        }
        return page.locator("h1").first().textContent();
    }

    private void holdTheWidth(Page page) {
        promised.assertThat(Rules.widthOnANarrowScreen(page))
                .as("width at 320 px")
                .isEqualTo(320);
        page.setViewportSize(WIDTH, HEIGHT);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static void picture(Page page, String name) {
        if (Screenshots.wanted(name + "-desk")) {
            page.setViewportSize(1280, 900);
            Screenshots.take(page, name + "-desk");
            page.setViewportSize(WIDTH, HEIGHT);
        }
        Screenshots.take(page, name + "-phone");
    }

    private static Visit visit(Map<String, Visit> visits, PortalPage page, Supplier<Visit> begin) {
        return visits.computeIfAbsent(page.person(), person -> {
            var visit = begin.get();
            return person.isEmpty() ? visit : visit.signedIn(person, "/");
        });
    }
}
