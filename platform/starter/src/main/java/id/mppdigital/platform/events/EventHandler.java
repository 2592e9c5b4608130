package id.mppdigital.platform.events;

/** Handles one event; in a subscription it runs inside the inbox's transaction. */
@FunctionalInterface
public interface EventHandler<T> {
    void handle(Received<T> event);
}
