package id.mppdigital.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every template its {@link Page}. */
@ControllerAdvice
class PageAdvice {
    private final Texts texts;
    private final BrandSettings brand;
    private final ResourceUrlProvider assets;

    PageAdvice(Texts texts, BrandSettings brand, ResourceUrlProvider assets) {
        this.texts = texts;
        this.brand = brand;
        this.assets = assets;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return new Page(
                LanguageChoice.of(request),
                texts,
                brand,
                new Page.Request(address(request), person(), csrf(request)),
                this::versioned);
    }

    private String versioned(String path) {
        var versioned = assets.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }

    private static String address(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(LanguageChoice.PARAMETER)
                .build()
                .toUriString();
    }

    private static @Nullable String person() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof OAuth2User user
                ? user.getAttributes().getOrDefault("name", user.getName()).toString()
                : null;
    }

    private static Map<String, String> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Map.of(token.getParameterName(), token.getToken())
                : Map.of();
    }
}
