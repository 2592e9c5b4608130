package id.mppdigital.platform.work;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that this instance alone may do until its lease ends.
 *
 * @param lease proves the claim when it is settled
 * @param attempts so far
 * @param tries those of them that count against the limit
 * @param giveUpAt when another failure parks it
 */
public record Claimed<T>(UUID id, UUID lease, T item, int attempts, int tries, Instant giveUpAt) {}
