package id.mppdigital.application.informing;

import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a change of an application of facts that it used and that are otherwise now. */
@Configuration(proxyBeanMethods = false)
class TellFactsChanged {
    private final Applications applications;
    private final ApplicationChanges changes;
    private final ChangedFacts changed;
    private final UsedFacts usedFacts;
    private final Clock clock;

    TellFactsChanged(
            Applications applications,
            ApplicationChanges changes,
            ChangedFacts changed,
            UsedFacts usedFacts,
            Clock clock) {
        this.applications = applications;
        this.changes = changes;
        this.changed = changed;
        this.usedFacts = usedFacts;
        this.clock = clock;
    }

    @Bean
    EventSubscription factChanges() {
        return EventSubscription.to("mpp.fact-changes")
                .as("application-service.fact-changes")
                .everyInOrder()
                .on("id.mppdigital.fact.changed.v1", FactChanged.class, this::changed)
                .build();
    }

    private void changed(Received<FactChanged> event) {
        var change = event.data();
        var before = applications.lock(new ApplicationId(change.applicationId()));
        var compared = usedFacts.compare(before, change);
        compared.current().forEach(field -> changed.settle(change, field));
        var used = compared.outdated().stream()
                .filter(each -> changed.add(change, each))
                .toList();
        if (used.isEmpty()) {
            return;
        }
        var now = before.noted(clock.instant());
        var note = Move.noteBySystem(now.status(), now.stage(), "facts-changed");
        var fields = used.stream().map(UsedFacts.Used::field).toList();
        changes.make(Change.noted(now, note, FactsChanged.of(now, fields)));
    }
}
