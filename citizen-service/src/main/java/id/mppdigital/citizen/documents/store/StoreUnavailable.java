package id.mppdigital.citizen.documents.store;

import id.mppdigital.platform.problem.Problem;
import org.springframework.http.HttpStatus;

/** The store can't be reached, refuses us or is too slow: documents have to wait, everything else goes on. */
final class StoreUnavailable extends Problem {

    StoreUnavailable(Throwable cause) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "document-store-unavailable",
                "Documents can't be stored or read right now. Please try again in a minute.");
        initCause(cause);
        header("Retry-After", "30");
    }
}
