package id.mppdigital.connector;

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
@ConnectorIntegrationTest
class PublishedApiIT {
    @Autowired
    RestTestClient http;

    @Test
    void theCommittedDocumentSaysWhatTheServiceSays() {
        PublishedApi.of("agency-connector", http).isCommitted();
    }

    @Test
    void nothingIsTakenBackThatClientsRelyOn() {
        PublishedApi.of("agency-connector", http).isCompatibleWithTheReleasedOne();
    }

    @Test
    void everyOperationIsExplained() {
        PublishedApi.of("agency-connector", http).isComplete();
    }

    @Test
    void theEventsDocumentSaysWhatTheServiceListensTo(
            @Autowired ObjectProvider<EventSubscription> subscriptions,
            @Autowired ObjectProvider<EventBroadcast> broadcasts) {
        AsyncApi.of("agency-connector")
                .receives(Stream.concat(
                                subscriptions.stream().map(EventSubscription::listening),
                                broadcasts.stream().map(EventBroadcast::listening))
                        .toList());
    }
}
