package id.mppdigital.portal.page;

import id.mppdigital.platform.problem.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request: what {@code ?lang=} says, else what was chosen before, else the browser's. A choice is kept
 * in a cookie.
 */
@Component
class LanguageChoice implements HandlerInterceptor {
    static final String PARAMETER = "lang";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        chosen(request.getParameter(PARAMETER)).ifPresent(language -> {
            var cookie = ResponseCookie.from(PARAMETER, language.tag())
                    .path("/")
                    .maxAge(YEAR)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        });
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, of(request).tag());
        return true;
    }

    static Language of(HttpServletRequest request) {
        var cookie = Optional.ofNullable(WebUtils.getCookie(request, PARAMETER)).map(Cookie::getValue);
        return Stream.of(chosen(request.getParameter(PARAMETER)), chosen(cookie.orElse(null)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Optional<Language> chosen(@Nullable String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
