package id.mppdigital.platform.events;

/**
 * An event that must not be published because consumers could not assign it to an aggregate. It is a programming error
 * and ends the transaction.
 */
public class UnpublishableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpublishableEvent(String reason) {
        super(reason);
    }
}
