package id.mppdigital.platform.live;

/**
 * One Server-Sent Event.
 *
 * @param id what a client sends back as {@code Last-Event-ID}
 * @param name the event's name
 * @param data serialised as JSON
 */
public record LiveEvent(String id, String name, Object data) {}
