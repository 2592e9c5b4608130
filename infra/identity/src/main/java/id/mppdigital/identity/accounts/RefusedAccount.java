package id.mppdigital.identity.accounts;

import java.util.List;
import org.springframework.http.HttpStatus;

/** An account that can't be registered; the message says why, for whoever tried. */
class RefusedAccount extends RuntimeException {
    private final HttpStatus status;

    private RefusedAccount(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    static RefusedAccount invalid(List<String> faults) {
        return new RefusedAccount(HttpStatus.BAD_REQUEST, String.join("\n", faults));
    }

    static RefusedAccount taken(String message) {
        return new RefusedAccount(HttpStatus.CONFLICT, message);
    }

    HttpStatus status() {
        return status;
    }
}
