package id.mppdigital.connector.delivery;

/** Where a delivery stands; only the oldest unfinished one of an application is ever sent. */
public enum DeliveryState {
    /** The agency isn't known yet. */
    WAITING,
    PENDING,
    DELIVERED,
    /** Given up; holds its successors back until it is re-driven or discarded. */
    PARKED,
    DISCARDED
}
