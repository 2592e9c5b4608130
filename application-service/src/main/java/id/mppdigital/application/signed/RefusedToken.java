package id.mppdigital.application.signed;

import id.mppdigital.application.refusal.ApplicationRefusal;

/** A token of citizen-service that is not valid here; each caller tells in its own texts what to do about it. */
public class RefusedToken extends Exception {
    public enum Reason {
        INVALID,
        EXPIRED,
        FOREIGN;

        /** For a receipt; an attestation has its own texts. */
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
