package id.mppdigital.citizen.documents.store;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;

/** The store can't be reached, refuses us or is too slow: documents have to wait, everything else goes on. */
final class StoreUnavailable extends Problem {
    StoreUnavailable(Throwable cause) {
        super(CitizenRefusal.DOCUMENT_STORE_UNAVAILABLE);
        initCause(cause);
        header("Retry-After", "30");
    }
}
