package id.mppdigital.platform.events;

/**
 * An event that its own producer must not publish: a mistake of ours that ends the transaction, before anybody else has to find
 * a place for what belongs to nothing.
 */
public class UnpublishableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpublishableEvent(String reason) {
        super(reason);
    }
}
