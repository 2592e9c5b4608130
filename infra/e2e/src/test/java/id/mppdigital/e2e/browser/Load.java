package id.mppdigital.e2e.browser;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a page costs on a slow network: 400 ms for each round trip, 400 kbit/s.
 *
 * @param bytes on the wire, headers included
 * @param largestPaint when the largest part was painted, in ms after the request (Largest Contentful Paint)
 * @param shift how much of the page moved while it came (Cumulative Layout Shift)
 */
record Load(long bytes, double largestPaint, double shift) {
    private static final int ROUND_TRIP_MILLIS = 400;
    private static final int BYTES_A_SECOND = 400_000 / 8;
    /** Asked once the page is there: the browser keeps what it saw before. */
    private static final String OBSERVE = """
            window.mppLoad = {paint: 0, shift: 0};
            new PerformanceObserver(list => list.getEntries().forEach(e => window.mppLoad.shift += e.value))
              .observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(e => window.mppLoad.paint = e.startTime))
              .observe({type: 'largest-contentful-paint', buffered: true});
            """;

    /** Loads addresses one after the other in this page; the first with nothing in the cache. */
    static final class Meter implements AutoCloseable {
        private final Page page;
        private final CDPSession protocol;
        private final AtomicLong bytes = new AtomicLong();

        Meter(Page page) {
            this.page = page;
            protocol = page.context().newCDPSession(page);
            protocol.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            protocol.send("Network.enable");
            protocol.send("Network.clearBrowserCache");
            throttle(ROUND_TRIP_MILLIS, BYTES_A_SECOND);
        }

        Load load(String address) {
            bytes.set(0);
            page.navigate(address);
            page.evaluate(OBSERVE);
            await().atMost(Chromium.PATIENCE).pollInSameThread().until(() -> number("paint") > 0);
            return new Load(bytes.get(), number("paint"), number("shift"));
        }

        private double number(String name) {
            return ((Number) page.evaluate("window.mppLoad." + name)).doubleValue();
        }

        private void throttle(int latency, int throughput) {
            var conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", latency);
            conditions.addProperty("downloadThroughput", throughput);
            conditions.addProperty("uploadThroughput", throughput);
            protocol.send("Network.emulateNetworkConditions", conditions);
        }

        @Override
        public void close() {
            throttle(0, -1);
            protocol.detach();
        }
    }
}
