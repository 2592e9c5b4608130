package id.mppdigital.application.signed;

import id.mppdigital.application.refusal.ApplicationRefusal;

/** A token of citizen-service that proves nothing here; each caller says in its own words what to do about it. */
public class RefusedToken extends Exception {

    public enum Reason {
        INVALID,
        EXPIRED,
        FOREIGN;

        /** For a receipt; an attestation has words of its own. */
        public ApplicationRefusal ofReceipt() {
            return switch (this) {
                case INVALID -> ApplicationRefusal.RECEIPT_INVALID;
                case EXPIRED -> ApplicationRefusal.RECEIPT_EXPIRED;
                case FOREIGN -> ApplicationRefusal.RECEIPT_FOREIGN;
            };
        }
    }

    private final Reason reason;

    public RefusedToken(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
