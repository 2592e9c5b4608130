package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Endpoint;
import id.mppdigital.connector.delivery.Delivery;
import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that this instance alone may send until the lease ends.
 *
 * @param lease proves the claim when its outcome is recorded
 * @param attempts so far
 * @param tries those of them that count against the limit
 */
record Claim(Delivery delivery, Endpoint endpoint, UUID lease, int attempts, int tries, Instant giveUpAt) {}
