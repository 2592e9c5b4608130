package id.mppdigital.connector.delivery;

/** An agency has something new to be sent; published inside the transaction that queued it. */
public record DeliveriesQueued(String agency) {}
