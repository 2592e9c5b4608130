package id.mppdigital.application.dossier;

import java.util.Locale;

/** A token of citizen-service that proves nothing here; each caller says in its own words what to do about it. */
class RefusedToken extends Exception {

    enum Reason {
        INVALID,
        EXPIRED,
        FOREIGN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;

    RefusedToken(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
