package id.mppdigital.notification;

import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.test.api.PublishedApi;
import id.mppdigital.platform.test.events.AsyncApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Holds the service to its documents, and its documents to what others rely on. */
@NotificationTest
class PublishedApiIT {
    @Autowired
    RestTestClient http;

    @Test
    void theCommittedDocumentSaysWhatTheServiceSays() {
        PublishedApi.of("notification-service", http).isCommitted();
    }

    @Test
    void nothingIsTakenBackThatClientsRelyOn() {
        PublishedApi.of("notification-service", http).isCompatibleWithTheReleasedOne();
    }

    @Test
    void everyOperationIsExplained() {
        PublishedApi.of("notification-service", http).isComplete();
    }

    @Test
    void theEventsDocumentSaysWhatTheServiceListensTo(
            @Autowired ObjectProvider<EventSubscription> subscriptions,
            @Autowired ObjectProvider<EventBroadcast> broadcasts) {
        AsyncApi.of("notification-service")
                .receives(Stream.concat(
                                subscriptions.stream().map(EventSubscription::listening),
                                broadcasts.stream().map(EventBroadcast::listening))
                        .toList());
    }
}
