package id.mppdigital.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every template its {@link Page}. */
@ControllerAdvice
class PageAdvice {
    private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

    private final Texts texts;
    private final BrandSettings brand;
    private final ResourceUrlProvider assets;
    private final Unread unread;

    PageAdvice(Texts texts, BrandSettings brand, ResourceUrlProvider assets, Unread unread) {
        this.texts = texts;
        this.brand = brand;
        this.assets = assets;
        this.unread = unread;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return new Page(
                LanguageChoice.of(request),
                texts,
                brand,
                new Page.Request(address(request), SignedIn.person(), () -> csrf(request), unread),
                this::versioned);
    }

    @ExceptionHandler
    String notThere(NotThere problem, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return problem(model, request, "not-found");
    }

    /** With the status of a temporary failure, so that nobody keeps the page. */
    @ExceptionHandler
    String away(Away problem, Model model, HttpServletRequest request, HttpServletResponse response) {
        log.warn("A page could not be made: {}", problem.getMessage());
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return problem(model, request, "away." + problem.part());
    }

    /** A handler of exceptions gets no model attributes by itself. */
    private String problem(Model model, HttpServletRequest request, String kind) {
        model.addAttribute("page", page(request));
        model.addAttribute("kind", kind);
        model.addAttribute("said", null);
        return "page/problem";
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

    private static Map<String, String> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Map.of(token.getParameterName(), token.getToken())
                : Map.of();
    }
}
