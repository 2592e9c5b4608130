package id.mppdigital.application.lifecycle;

/**
 * Does what follows from a change of an application, in the change's own transaction: it happens with the change or not at all.
 * Each bean of this type hears of every change, whoever made it. What may fail or take long listens to the event instead.
 */
public interface ChangeListener {
    void on(Change change);
}
