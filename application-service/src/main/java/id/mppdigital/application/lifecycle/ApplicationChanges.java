package id.mppdigital.application.lifecycle;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every change of an application: its row, its timeline and its event in one transaction, or none of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApplicationChanges {

    private final Applications applications;
    private final Timeline timeline;
    private final ApplicationEvents events;

    ApplicationChanges(Applications applications, Timeline timeline, ApplicationEvents events) {
        this.applications = applications;
        this.timeline = timeline;
        this.events = events;
    }

    /** Nothing of it has been seen before. */
    public void begin(Application application, Move move, String type, Object data) {
        applications.add(application);
        timeline.add(ApplicationStatus.DRAFT, application, move);
        events.publish(type, application, data);
    }

    /** @param before as it was locked */
    public void apply(Application before, Application after, Move move, String type, Object data) {
        applications.replace(after);
        timeline.add(before.status(), after, move);
        events.publish(type, after, data);
    }
}
