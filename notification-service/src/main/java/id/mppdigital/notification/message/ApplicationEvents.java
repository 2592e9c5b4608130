package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.observability.TraceParent;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to {@code mpp.applications} and decides what the citizen should hear of. */
@Configuration(proxyBeanMethods = false)
class ApplicationEvents {
    private final NotifyCitizen notify;
    private final TraceParent trace;

    ApplicationEvents(NotifyCitizen notify, TraceParent trace) {
        this.notify = notify;
        this.trace = trace;
    }

    @Bean
    EventSubscription applicationNews() {
        return EventSubscription.to("mpp.applications")
                .as("notification-service.messages")
                .everyInOrder()
                .gathering(notify::of)
                .on("id.mppdigital.application.submitted.v1", ApplicationNews.class, of(Occasion.SUBMITTED))
                .on("id.mppdigital.application.corrected.v1", ApplicationNews.class, of(Occasion.CORRECTED))
                .on("id.mppdigital.application.status-changed.v1", ApplicationNews.class, this::ofMove)
                .on("id.mppdigital.application.verified.v1", ApplicationNews.class, this::ofVerification)
                .build();
    }

    private Function<Received<ApplicationNews>, Optional<News>> of(Occasion occasion) {
        return event -> Optional.of(news(occasion, event, event.data().representative()));
    }

    private Optional<News> ofMove(Received<ApplicationNews> event) {
        return worthTelling(event.data())
                .map(occasion -> news(occasion, event, event.data().representative()));
    }

    private Optional<News> ofVerification(Received<ApplicationNews> event) {
        return Optional.of(event.data())
                .filter(verified -> !verified.isNobodys())
                .map(verified -> news(verified.verification(), event, null));
    }

    /**
     * The app shows a new stage within the same status; there is no message for it. Of the citizen's own moves, only a
     * withdrawal is confirmed; filing and correcting have events of their own.
     */
    static Optional<Occasion> worthTelling(ApplicationNews news) {
        if (news.isNobodys() || news.to() == null || news.to().equals(news.from())) {
            return Optional.empty();
        }
        return Occasion.ofMoveTo(news.to())
                .filter(occasion -> occasion == Occasion.WITHDRAWN || !"CITIZEN".equals(news.actor()));
    }

    private News news(Occasion occasion, Received<ApplicationNews> event, @Nullable String representative) {
        var about = event.data().about(event.time());
        return new News(event.id(), event.time(), occasion, about, trace.current(), representative);
    }
}
