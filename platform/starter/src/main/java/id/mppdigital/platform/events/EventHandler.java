package id.mppdigital.platform.events;

/** What a consumer does with one event; in a subscription it runs inside the inbox's transaction. */
@FunctionalInterface
public interface EventHandler<T> {
    void handle(Received<T> event);
}
