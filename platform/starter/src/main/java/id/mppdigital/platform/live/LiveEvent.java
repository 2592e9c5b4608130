package id.mppdigital.platform.live;

/**
 * One Server-Sent Event.
 *
 * @param id what a client sends back as {@code Last-Event-ID}; an empty one makes it forget what it had
 * @param name the event's name
 * @param data serialised as JSON
 */
public record LiveEvent(String id, String name, Object data) {
    private record Reset(String reason) {}

    /**
     * The first event when the client's {@code Last-Event-ID} is unknown here: nothing can be resumed, so the client
     * forgets the id and reads the list again. The events after it are live.
     */
    public static LiveEvent reset() {
        return new LiveEvent("", "reset", new Reset("unknown-event-id"));
    }
}
