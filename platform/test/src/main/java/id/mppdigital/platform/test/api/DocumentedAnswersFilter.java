package id.mppdigital.platform.test.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;

/** Compares each answer with the document before it is sent, so that the test that asked fails. */
final class DocumentedAnswersFilter extends OncePerRequestFilter {
    private static final int LARGEST_REQUEST = 1024 * 1024;
    private static final Set<String> DESCRIBED_ELSEWHERE = Set.of("/v3/api-docs", "/actuator", "/error");

    private final ApiDocument document;

    DocumentedAnswersFilter(ApiDocument document) {
        this.document = document;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var operation = document.operation(request.getMethod(), path(request)).orElse(null);
        if (operation == null) {
            chain.doFilter(request, response);
            mustNotSucceed(request, response);
        } else if (operation.streams()) {
            chain.doFilter(request, response);
            UndocumentedAnswers.add(operation.faults(observed(response, null)));
        } else {
            lookAt(operation, request, response, chain);
        }
    }

    private void lookAt(
            DocumentedOperation operation, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var again = WebUtils.getNativeResponse(response, HeldAnswer.class);
        var held = again == null ? new HeldAnswer(response) : again;
        var json = String.valueOf(request.getContentType()).startsWith("application/json");
        var seen = json ? new ContentCachingRequestWrapper(request, LARGEST_REQUEST) : request;
        chain.doFilter(seen, again == null ? held : response);
        if (isAsyncStarted(request) || held.failed()) {
            return; // It goes on in another dispatch, which comes through here again.
        }
        var sent = seen instanceof ContentCachingRequestWrapper body ? body.getContentAsByteArray() : new byte[0];
        var answer = held.getContentAsByteArray();
        UndocumentedAnswers.add(operation.faults(observed(held, answer)));
        if (held.getStatus() < 300) {
            UndocumentedAnswers.add(operation.requestFaults("application/json", sent));
            RecordedExamples.offer(operation.id(), sent, held.getStatus(), answer);
        }
        held.copyBodyToResponse();
    }

    private static void mustNotSucceed(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() < 300 && DESCRIBED_ELSEWHERE.stream().noneMatch(path(request)::startsWith)) {
            UndocumentedAnswers.add(List.of("%s %s is not documented, and answers %d"
                    .formatted(request.getMethod(), path(request), response.getStatus())));
        }
    }

    private static ObservedAnswer observed(HttpServletResponse response, byte @Nullable [] body) {
        var headers = response.getHeaderNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new ObservedAnswer(response.getStatus(), response.getContentType(), headers, body);
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.requireNonNullElse(failed, request.getRequestURI()).toString();
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
