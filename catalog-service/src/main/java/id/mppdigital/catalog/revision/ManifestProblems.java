package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.InvalidManifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemAnswer;
import java.util.List;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers an invalid manifest with every error at its place: for people in words, for machines as numbers. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ManifestProblems {
    private static final int MOST = 500; // of a file that is wrong throughout, nobody reads more

    record Fault(String pointer, String code, String detail, int document, int line) {
        static Fault of(ManifestError error, Language language) {
            var place = "doc %d line %d: %s".formatted(error.document(), error.line(), error.pointer());
            var detail = error.detail().in(language).strip();
            return new Fault(place.stripTrailing(), error.code(), detail, error.document(), error.line());
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidManifest invalid, WebRequest request) {
        var problem =
                Problem.of(CatalogRefusal.INVALID_MANIFEST, invalid.errors().size());
        var answer = ProblemAnswer.of(problem, request);
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Objects.requireNonNull(answer.getBody()).setProperty("errors", faults(invalid, language));
        return answer;
    }

    private static List<Fault> faults(InvalidManifest invalid, Language language) {
        return invalid.errors().stream()
                .limit(MOST)
                .map(error -> Fault.of(error, language))
                .toList();
    }
}
