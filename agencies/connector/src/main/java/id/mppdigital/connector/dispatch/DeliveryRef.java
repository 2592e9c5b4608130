package id.mppdigital.connector.dispatch;

import java.util.UUID;

/**
 * A delivery as an event names it.
 *
 * @param attempts the calls made for it so far
 * @param sequence of that event among the delivery's events
 */
record DeliveryRef(UUID id, UUID applicationId, String agency, int attempts, long sequence) {}
