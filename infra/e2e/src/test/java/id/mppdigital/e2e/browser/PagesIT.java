package id.mppdigital.e2e.browser;

import com.microsoft.playwright.Page;
import id.mppdigital.e2e.LivePlatform;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page of the portal promises, in both languages. */
@ExtendWith(SoftAssertionsExtension.class)
class PagesIT {
    private static final int FIRST_VIEW = 60_000;
    private static final int LATER_VIEW = 20_000;
    private static final double LARGEST_PAINT_MILLIS = 2_500;
    private static final double SHIFT = 0.1;

    /** One for each person, who signs in once. */
    private static final Map<String, Visit> VISITS = new HashMap<>();

    private static final Map<String, Visit> WITHOUT_SCRIPTS = new HashMap<>();

    @InjectSoftAssertions
    private SoftAssertions promised;

    static Stream<Arguments> pages() {
        return Pages.ALL.stream().flatMap(page -> Stream.of("id", "en").map(language -> Arguments.of(page, language)));
    }

    @AfterAll
    static void leave() {
        Cases.release();
        VISITS.values().forEach(Visit::close);
        WITHOUT_SCRIPTS.values().forEach(Visit::close);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pages")
    void everyPageIsLightAccessibleAndFitsThePhone(PortalPage page, String language) {
        var visit = visit(VISITS, page, Visit::phone);
        var address = page.in(language);
        visit.forget();

        if (language.equals("id")) { // the other language weighs the same
            holdTheBudget(visit.page(), LivePlatform.url("portal") + address);
        } else {
            visit.open(address);
        }
        promised.assertThat(path(visit.page().url())).as("no other page").isEqualTo(path(address));
        var heading = holdTheStructure(visit.page(), language);
        promised.assertThat(Rules.violations(visit.page())).as("axe").isEmpty();
        promised.assertThat(Rules.widthOnANarrowScreen(visit.page()))
                .as("width at 320 px")
                .isEqualTo(320);
        picture(visit.page(), page.name() + "-" + language);
        promised.assertThat(visit.complaints()).as("the console").isEmpty();

        var plain = visit(WITHOUT_SCRIPTS, page, Visit::withoutScripts);
        plain.open(address);
        promised.assertThat(plain.page().locator("h1").allTextContents())
                .as("without scripts")
                .containsExactly(heading);
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

    private String holdTheStructure(Page page, String language) {
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

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static void picture(Page page, String name) {
        if (Screenshots.wanted(name + "-desk")) {
            page.setViewportSize(1280, 900);
            Screenshots.take(page, name + "-desk");
        }
        page.setViewportSize(390, 844);
        Screenshots.take(page, name + "-phone");
    }

    private static Visit visit(Map<String, Visit> visits, PortalPage page, Supplier<Visit> begin) {
        return visits.computeIfAbsent(page.person(), person -> {
            var visit = begin.get();
            return person.isEmpty() ? visit : visit.signedIn(person, "/");
        });
    }
}
