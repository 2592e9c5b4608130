package id.mppdigital.bench.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of page, as several people see it, and the calls behind it.
 *
 * @param pages one of each person
 * @param calls those of all pages; each page makes as many
 */
record PortalPage(String name, List<Call> pages, List<Call> calls) {
    /**
     * Opens each page twice and writes down the second one's calls. What the portal keeps for a while, such as forms or
     * how many messages a person has not read, was asked for by the first: in use it is asked for once in many pages.
     */
    static PortalPage recorded(String name, List<Call> pages, Browsers browsers, Recorder recorder)
            throws IOException, InterruptedException {
        for (var page : pages) {
            browsers.open(page);
        }
        recorder.take();
        var calls = new ArrayList<Call>();
        for (var page : pages) {
            browsers.open(page);
            calls.addAll(recorder.take());
        }
        if (calls.isEmpty() || calls.size() % pages.size() > 0) {
            throw new IllegalStateException(name + ": " + calls.size() + " calls of " + pages.size() + " pages");
        }
        return new PortalPage(name, pages, calls);
    }

    /** Such as {@code GET /applications/v1/applications}, for a reader. */
    List<String> callsOfOne() {
        return calls.stream()
                .limit(calls.size() / pages.size())
                .map(call -> call.method() + " " + call.path().replaceAll("\\?.*", ""))
                .toList();
    }
}
