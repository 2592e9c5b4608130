package id.mppdigital.application.lifecycle;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of an application goes through this type, whoever makes it. One transaction writes the row, the event
 * and what the listeners write, such as the timeline, or nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApplicationChanges {
    private final Applications applications;
    private final ApplicationEvents events;
    private final List<ChangeListener> listeners;

    ApplicationChanges(Applications applications, ApplicationEvents events, List<ChangeListener> listeners) {
        this.applications = applications;
        this.events = events;
        this.listeners = listeners;
    }

    /** A changed application was locked before; a new one is not visible to others yet. */
    public void make(Change change) {
        if (change.isFirst()) {
            applications.add(change.now());
        } else {
            applications.replace(change.now());
        }
        events.publish(change);
        listeners.forEach(listener -> listener.on(change));
    }
}
