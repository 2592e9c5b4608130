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
     * What a replay begins with when the client's {@code Last-Event-ID} is no event that it could have got here: nothing can
     * be resumed, so it forgets the id and reads anew what it shows. What comes behind it is live.
     */
    public static LiveEvent reset() {
        return new LiveEvent("", "reset", new Reset("unknown-event-id"));
    }
}
