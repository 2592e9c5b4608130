package id.mppdigital.connector.dispatch;

import java.util.UUID;

/** A delivery as its events name it, with the calls made for it so far. */
record DeliveryRef(UUID id, UUID applicationId, String agency, int attempts) {}
