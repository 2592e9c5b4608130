package id.mppdigital.platform.problem;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The body was cut off at the limit. */
class BodyTooLarge extends IOException {
    private final long limit;

    BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes");
        this.limit = limit;
    }

    ProblemDetail problem() {
        return ProblemDetails.of(
                HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "The body may have at most " + limit + " bytes.");
    }
}
