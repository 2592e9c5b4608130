package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.observability.TraceParent;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to {@code mpp.cases}: what comes of a life event that a citizen has submitted once. */
@Configuration(proxyBeanMethods = false)
class CaseEvents {
    private final NotifyCitizen notify;
    private final TraceParent trace;

    CaseEvents(NotifyCitizen notify, TraceParent trace) {
        this.notify = notify;
        this.trace = trace;
    }

    @Bean
    EventSubscription caseNews() {
        return EventSubscription.to("mpp.cases")
                .as("notification-service.cases")
                .everyInOrder()
                .gathering(notify::of)
                .on("id.mppdigital.case.changed.v1", CaseNews.class, this::of)
                .build();
    }

    private Optional<News> of(Received<CaseNews> event) {
        var changed = event.data();
        return switch (changed.change()) {
            case "PART_ASKS" -> told(Occasion.CASE_ASKS, changed.part(), event);
            case "PART_LATE" ->
                changed.parts().size() == 1
                        ? told(Occasion.CASE_LATE, changed.part(), event)
                        : told(Occasion.CASE_LATE_FOLLOWS, changed.whatFollowsLate(), event);
            case "PART_REFUSED" -> told(Occasion.CASE_REFUSED, changed.whatFollows(), event);
            case "ENDED" -> told(Occasion.CASE_ENDED, changed.result(), event);
            // A newer application-service may tell of more.
            default -> Optional.empty();
        };
    }

    private Optional<News> told(Occasion occasion, Bilingual words, Received<CaseNews> event) {
        var changed = event.data();
        var about = changed.about(words, event.time());
        return Optional.of(
                new News(event.id(), event.time(), occasion, about, trace.current(), changed.representative()));
    }
}
