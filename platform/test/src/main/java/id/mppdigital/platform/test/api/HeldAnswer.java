package id.mppdigital.platform.test.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is sent only after it was checked. */
final class HeldAnswer extends ContentCachingResponseWrapper {
    private boolean failed;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether the container is to write the answer, in an error dispatch. */
    boolean failed() {
        return failed;
    }

    @Override
    public void sendError(int status) throws IOException {
        failed = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        failed = true;
        super.sendError(status, message);
    }
}
