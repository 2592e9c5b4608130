package id.mppdigital.platform.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a consumer sees it.
 *
 * @param id the same for every delivery of this event
 * @param source the service that published it
 * @param type reverse-DNS name with its version
 * @param subject the aggregate's id
 * @param sequence the event's number within its aggregate
 * @param time when it was published
 * @param data the payload in the consumer's own narrow type; fields it doesn't name are ignored
 */
public record Received<T>(UUID id, String source, String type, String subject, long sequence, Instant time, T data) {}
