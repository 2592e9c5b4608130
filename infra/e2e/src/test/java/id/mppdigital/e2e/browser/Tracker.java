package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The page that follows an application, as its citizen sees and hears it. */
final class Tracker {
    /** A cut stream is opened again after some seconds. */
    private static final double AGAIN_MILLIS = 30_000;

    private final Page page;
    private final AtomicInteger streams = new AtomicInteger();

    Tracker(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.url().endsWith("/my/applications/stream")) {
                streams.incrementAndGet();
            }
        });
    }

    /** How often the page has asked for the stream. */
    int streams() {
        return streams.get();
    }

    /** The open page shows it without being loaded anew. */
    void shows(String status) {
        assertThat(page.locator("#progress")).containsText(status, new ContainsTextOptions().setTimeout(AGAIN_MILLIS));
    }

    /** Notes from now on what a screen reader is told, as long as the page is not loaded anew. */
    void listen() {
        page.evaluate("""
                () => {
                  window.heard = [];
                  const news = document.querySelector('#news');
                  new MutationObserver(() => window.heard.push(news.textContent)).observe(news, {childList: true});
                }
                """);
    }

    @SuppressWarnings("unchecked")
    List<String> heard() {
        return ((List<String>) page.evaluate("window.heard"))
                .stream().map(String::strip).toList();
    }

    /** What happened, the oldest first. */
    List<String> timeline() {
        return page.locator("#progress ol.list > li > strong").allTextContents().reversed();
    }
}
