package id.mppdigital.portal.page;

import id.mppdigital.platform.problem.Language;
import jakarta.servlet.RequestDispatcher;
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
        ProblemPage.offerAgain(request);
        return problem(model, request, ofRoom("away." + problem.part(), request.getRequestURI()));
    }

    /** A handler of exceptions gets no model attributes by itself. */
    private String problem(Model model, HttpServletRequest request, String kind) {
        model.addAttribute("page", page(request));
        model.addAttribute("kind", kind);
        model.addAttribute("said", null);
        model.addAttribute("again", ProblemPage.again(request));
        return "page/problem";
    }

    /** Officers and malls are told of their own pages, where something else still works. */
    private String ofRoom(String kind, String path) {
        var own = kind + "." + path.split("/", 3)[1];
        return texts.has(Language.ID, "page.problem." + own) ? own : kind;
    }

    private String versioned(String path) {
        var versioned = assets.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }

    /** Also of the page that says that this one failed, so that it can be read in the other language. */
    private static String address(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : null;
        return UriComponentsBuilder.fromPath(failed == null ? request.getRequestURI() : failed)
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
