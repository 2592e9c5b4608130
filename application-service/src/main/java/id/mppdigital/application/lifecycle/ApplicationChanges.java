package id.mppdigital.application.lifecycle;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door for every change of an application, whoever makes it: its row, its event and what its listeners write, the
 * timeline among them, in one transaction, or none of them.
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

    /** An application that is changed was locked before; of one that is filed nothing has been seen. */
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
