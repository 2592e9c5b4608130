package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.events.EventHandler;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to {@code mpp.applications} and decides what the citizen should hear of. */
@Configuration(proxyBeanMethods = false)
class ApplicationEvents {
    private final NotifyCitizen notify;

    ApplicationEvents(NotifyCitizen notify) {
        this.notify = notify;
    }

    @Bean
    EventSubscription applicationNews() {
        return EventSubscription.to("mpp.applications")
                .as("notification-service.messages")
                .everyInOrder()
                .on("id.mppdigital.application.submitted.v1", ApplicationNews.class, on(Occasion.SUBMITTED))
                .on("id.mppdigital.application.corrected.v1", ApplicationNews.class, on(Occasion.CORRECTED))
                .on("id.mppdigital.application.status-changed.v1", ApplicationNews.class, this::moved)
                .build();
    }

    private EventHandler<ApplicationNews> on(Occasion occasion) {
        return event -> tell(occasion, event);
    }

    private void moved(Received<ApplicationNews> event) {
        worthTelling(event.data()).ifPresent(occasion -> tell(occasion, event));
    }

    /**
     * A new stage inside the same status is seen in the app and told to nobody. Of what the citizen did, only a withdrawal is
     * confirmed here; filing and correcting have events of their own.
     */
    static Optional<Occasion> worthTelling(ApplicationNews news) {
        if (news.to() == null || news.to().equals(news.from())) {
            return Optional.empty();
        }
        return Occasion.ofMoveTo(news.to())
                .filter(occasion -> occasion == Occasion.WITHDRAWN || !"CITIZEN".equals(news.actor()));
    }

    private void tell(Occasion occasion, Received<ApplicationNews> event) {
        notify.of(new News(event.id(), event.time(), occasion, event.data()));
    }
}
