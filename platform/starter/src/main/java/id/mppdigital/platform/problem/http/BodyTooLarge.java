package id.mppdigital.platform.problem.http;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.io.IOException;

/** The body was cut off at the limit. */
class BodyTooLarge extends IOException {
    private final long limit;

    BodyTooLarge(long limit) {
        super("The body is larger than " + limit + " bytes");
        this.limit = limit;
    }

    Problem problem() {
        return Problem.of(PlatformRefusal.CONTENT_TOO_LARGE, limit);
    }
}
