package id.mppdigital.e2e.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What any page is looked at for. */
final class Rules {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Rules() {}

    /** Each broken rule of WCAG 2.2 AA with the place where it is broken, as axe sees it. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .options(violationsOnly())
                        .withTags(STANDARDS)
                        // In one piece: the other way opens a second page each time, for frames of other origins. There
                        // are none.
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getHtml()))
                        .toList();
    }

    /** Of what is in order axe then describes one place each, and not all of them. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** 320 when nothing has to be scrolled sideways on a screen of 320 px, which is a desk's at 400 %. */
    static int widthOnANarrowScreen(Page page) {
        page.setViewportSize(320, 640);
        return (Integer) page.evaluate("document.scrollingElement.scrollWidth");
    }
}
