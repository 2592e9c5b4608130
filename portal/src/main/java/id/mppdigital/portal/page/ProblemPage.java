package id.mppdigital.portal.page;

import id.mppdigital.portal.page.typed.Again;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the page of a problem says besides its own words. */
public final class ProblemPage {
    private static final String SAID = ProblemPage.class.getName();
    private static final String AGAIN = Again.class.getName();

    private ProblemPage() {}

    /** @param words in the page's language, meant for whoever sees it */
    public static void say(HttpServletRequest request, @Nullable String words) {
        request.setAttribute(SAID, words);
    }

    /** The form of this request, if it sent one, may be sent once more from the page. */
    public static void offerAgain(HttpServletRequest request) {
        request.setAttribute(AGAIN, Again.of(request));
    }

    static @Nullable String said(HttpServletRequest request) {
        return request.getAttribute(SAID) instanceof String words ? words : null;
    }

    static @Nullable Again again(HttpServletRequest request) {
        return request.getAttribute(AGAIN) instanceof Again form ? form : null;
    }
}
