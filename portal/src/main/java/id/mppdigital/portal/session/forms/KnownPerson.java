package id.mppdigital.portal.session.forms;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells by a cookie who was signed in here last, so that what one person typed is not shown to the next. Only the
 * portal can make one, so only who has signed in before can have a form kept.
 */
@Component
public class KnownPerson {
    private static final String COOKIE = "__Host-known";

    private final Seal seal;

    KnownPerson(Seal seal) {
        this.seal = seal;
    }

    public ResponseCookie cookie(String mark) {
        return ResponseCookie.from(COOKIE, mark + "." + proof(mark))
                .path("/")
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax")
                .build();
    }

    /** The mark of who was signed in here last. */
    public Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2
                        && MessageDigest.isEqual(proof(parts[0]).getBytes(US_ASCII), parts[1].getBytes(US_ASCII)))
                .map(parts -> parts[0]);
    }

    private String proof(String mark) {
        return seal.mark("known here: " + mark);
    }
}
