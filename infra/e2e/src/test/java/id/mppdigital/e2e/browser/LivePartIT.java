package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import id.mppdigital.local.process.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that keeps a part of a page up to date, on a made-up page whose clock the test moves. */
class LivePartIT {
    private static final String ORIGIN = "https://portal.test";
    private static final String ADDRESS = ORIGIN + "/case?after=2";
    private static final int EVERY_MILLIS = 2000;
    private static final int AGAIN_MILLIS = 3000;
    private static final String POLLED = "data-every='" + EVERY_MILLIS + "'";
    private static final String LISTENING = "data-id='mine' data-stream='/stream'";
    private static final String CONTROLS = """
            <h2>Steps</h2>
            <p><button id='claim'>Claim</button> <a href='/withdraw'>Withdraw</a> <button name='to' value='DONE'>Done</button></p>
            """;

    private final List<Route> held = new ArrayList<>();
    private BrowserContext context = Chromium.browser().newContext();
    private Page page = context.newPage();
    private FulfillOptions answer = new FulfillOptions();
    private FulfillOptions stream = new FulfillOptions().setStatus(204); // the browser itself asks no more
    private boolean holds;
    private int asked;
    private int streams;

    @BeforeEach
    void aPortal() {
        page.clock().install(new InstallOptions().setTime(0));
        page.clock().pauseAt(EVERY_MILLIS);
        page.route(ORIGIN + "/**", route -> {
            switch (route.request().url().substring(ORIGIN.length())) {
                case "/live.js" -> route.fulfill(new FulfillOptions().setPath(script()));
                case "/stream" -> {
                    streams++;
                    route.fulfill(stream);
                }
                default -> {
                    asked++;
                    if (holds) {
                        held.add(route);
                    } else {
                        route.fulfill(answer);
                    }
                }
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aPartStaysAsItIsUntilItsStateIsAnother() {
        open(POLLED, "1", CONTROLS);
        page.evaluate("document.querySelector('[data-live]').mark = 'the same'");
        poll();
        poll();
        assertThat(page.evaluate("document.querySelector('[data-live]').mark")).isEqualTo("the same");

        answer = page(part(POLLED, "2", "Decided.", "<p>Decided</p>"));
        poll();
        assertThat(page.locator("[data-live]")).hasText("Decided");
    }

    @Test
    void aScreenReaderIsToldWhatChangedAndNothingTwice() {
        open(POLLED, "1", CONTROLS);
        for (var state : List.of("2", "2", "3")) {
            answer = page(part(POLLED, state, "Half is done.", "<p>State " + state + "</p>"));
            poll();
            assertThat(page.locator("[data-live]")).hasText("State " + state);
        }
        assertThat(page.evaluate("window.heard")).isEqualTo(List.of("Half is done."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#claim", "a[href='/withdraw']", "button[value=DONE]"})
    void theFocusStaysOnTheSameControl(String control) {
        open(POLLED, "1", CONTROLS);
        page.locator(control).focus();
        answer = page(part(POLLED, "2", "Moved.", "<p>News</p>" + CONTROLS));
        poll();
        assertThat(page.locator("[data-live]")).containsText("News");
        assertThat(page.locator(control)).isFocused();
    }

    @Test
    void whenItsControlIsGoneTheFocusGoesToThePartsHeading() {
        open(POLLED, "1", CONTROLS);
        page.locator("#claim").focus();
        answer = page(part(POLLED, "2", "Moved.", "<h2>What comes next</h2><p><button id='other'>Other</button></p>"));
        poll();
        assertThat(page.locator("h2")).isFocused();

        answer = page(part(POLLED, "3", "Done.", "<p>Done</p>"));
        poll();
        assertThat(page.locator("h1")).isFocused();
    }

    @Test
    void aFocusElsewhereOnThePageIsLeftAlone() {
        open(POLLED, "1", CONTROLS);
        page.locator("#outside").focus();
        answer = page(part(POLLED, "2", "Moved.", "<p>News</p>"));
        poll();
        assertThat(page.locator("[data-live]")).hasText("News");
        assertThat(page.locator("#outside")).isFocused();
    }

    @Test
    void whileThePortalIsAwayItAsksAgainALittleLater() {
        open(POLLED, "1", CONTROLS);
        answer = new FulfillOptions().setStatus(503);
        poll();
        answer = page(part(POLLED, "2", "Moved.", "<p>News</p>"));
        pass(AGAIN_MILLIS);
        assertThat(page.locator("[data-live]")).hasText("News");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404})
    void whoIsSignedOutOrHasLostThePageIsNotAskedForAgain(int status) {
        open(POLLED, "1", CONTROLS);
        answer = new FulfillOptions().setStatus(status).setHeaders(Map.of("Location", "https://issuer.test/"));
        var before = asked;
        page.clock().runFor(EVERY_MILLIS);
        page.waitForCondition(() -> asked > before);
        for (var minute = 0; minute < 2; minute++) {
            page.evaluate("fetch('/live.js')"); // by then the answer has arrived, too
            page.clock().runFor(60_000);
        }
        page.evaluate("fetch('/live.js')");
        assertThat(asked).isEqualTo(before + 1);
        assertThat(page.locator("#claim")).isVisible();
    }

    @Test
    void onlyAnEventOfThisCaseThatIsNewerThanThePageIsAskedAbout() {
        open(LISTENING, "4", CONTROLS);
        var before = asked;
        tell("{type: 'status', id: 'another', sequence: 9}");
        tell("{type: 'status', id: 'mine', sequence: 4}");
        answer = page(part(LISTENING, "5", "Moved.", "<p>News</p>"));
        tell("{type: 'status', id: 'mine', sequence: 5}");
        assertThat(page.locator("[data-live]")).hasText("News");
        assertThat(asked).isEqualTo(before + 1);
    }

    @Test
    void anAnswerThatWasOvertakenByALaterOneIsDropped() {
        open(LISTENING, "4", CONTROLS);
        holds = true;
        tell("{type: 'status', id: 'mine', sequence: 5}");
        tell("{type: 'status', id: 'mine', sequence: 6}");
        page.waitForCondition(() -> held.size() == 2);
        held.getLast().fulfill(page(part(LISTENING, "6", "Six.", "<p>Six</p>")));
        assertThat(page.locator("[data-live]")).hasText("Six");
        held.getFirst().fulfill(page(part(LISTENING, "5", "Five.", "<p>Five</p>")));

        holds = false;
        answer = page(part(LISTENING, "7", "Seven.", "<p>Seven</p>"));
        tell("{type: 'status', id: 'mine', sequence: 7}");
        assertThat(page.locator("[data-live]")).hasText("Seven");
        assertThat(page.evaluate("window.heard")).isEqualTo(List.of("Six.", "Seven."));
    }

    @Test
    void aStreamThatWasRefusedIsOpenedAgainAndWhatWasMissedIsShown() {
        stream = new FulfillOptions().setStatus(503);
        open(LISTENING, "4", CONTROLS);
        page.waitForCondition(() -> streams == 1);
        letHalfAMinutePass();
        assertThat(streams).as("asked again, and later each time").isBetween(2, 5);

        answer = page(part(LISTENING, "5", "Moved.", "<p>News</p>"));
        stream = new FulfillOptions().setContentType("text/event-stream").setBody(": here again\n\n");
        letHalfAMinutePass();
        assertThat(page.locator("[data-live]")).hasText("News");
    }

    /** Half a minute of the page's clock, in which each answer arrives that was asked for. */
    private void letHalfAMinutePass() {
        for (var second = 0; second < 30; second++) {
            page.clock().runFor(1000);
            page.evaluate("fetch('/live.js')");
        }
    }

    private void open(String how, String state, String content) {
        answer = page(part(how, state, "", content));
        page.navigate(ADDRESS);
        page.evaluate("""
                () => {
                  window.heard = [];
                  const news = document.querySelector('#news');
                  new MutationObserver(() => window.heard.push(news.textContent)).observe(news, {childList: true});
                }
                """);
    }

    /** Lets the script ask once, in the time in which it does. */
    private void poll() {
        pass(EVERY_MILLIS);
    }

    private void pass(int millis) {
        page.waitForResponse(it -> it.url().equals(ADDRESS), () -> page.clock().runFor(millis));
    }

    /** As another tab would. */
    private void tell(String event) {
        page.evaluate("new BroadcastChannel('/stream').postMessage(" + event + ")");
    }

    private static String part(String how, String state, String news, String content) {
        return "<div data-live='%s' data-news='%s' %s>%s</div>".formatted(state, news, how, content);
    }

    private static FulfillOptions page(String part) {
        return new FulfillOptions().setContentType("text/html").setBody("""
                <!DOCTYPE html>
                <title>A case</title>
                <h1>A case</h1>
                <p id='news' role='status'></p>
                %s
                <a id='outside' href='/elsewhere'>Elsewhere</a>
                <script type='module' src='/live.js'></script>
                """.formatted(part));
    }

    private static Path script() {
        return Home.repository().resolve("portal/src/main/resources/static/assets/live.js");
    }
}
