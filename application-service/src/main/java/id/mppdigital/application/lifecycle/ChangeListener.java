package id.mppdigital.application.lifecycle;

/**
 * Reacts to a change of an application in the change's own transaction, so both commit or neither does. Each bean of
 * this type is called for every change, whoever made it. Work that may fail or take long subscribes to the event
 * instead.
 */
public interface ChangeListener {
    void on(Change change);
}
