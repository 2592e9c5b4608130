package id.mppdigital.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the page of a problem says besides its own words. */
public final class ProblemPage {
    private static final String SAID = ProblemPage.class.getName();

    private ProblemPage() {}

    /** @param words in the page's language, meant for whoever sees it */
    public static void say(HttpServletRequest request, @Nullable String words) {
        request.setAttribute(SAID, words);
    }

    static @Nullable String said(HttpServletRequest request) {
        return request.getAttribute(SAID) instanceof String words ? words : null;
    }
}
