package id.mppdigital.portal.open;

import id.mppdigital.portal.api.Malls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The mall is chosen once, and kept in a cookie. */
@Component
class ChosenMall {
    private static final String NAME = "mall";
    private static final Duration YEAR = Duration.ofDays(365);

    private final Malls malls;

    ChosenMall(Malls malls) {
        this.malls = malls;
    }

    /**
     * The mall of this request; null if none is chosen.
     *
     * @param wanted what the page's form says: a code, empty for all malls, null to leave the choice as it is
     */
    @Nullable
    String of(@Nullable String wanted, HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, NAME);
        var code = wanted != null ? wanted : cookie == null ? "" : cookie.getValue();
        var known = malls.has(code) ? code : null;
        if (wanted != null && (known != null || wanted.isEmpty())) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, wanted)
                            .path("/")
                            .maxAge(wanted.isEmpty() ? Duration.ZERO : YEAR)
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
        return known;
    }
}
