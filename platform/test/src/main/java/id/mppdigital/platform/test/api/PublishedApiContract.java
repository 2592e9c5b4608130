package id.mppdigital.platform.test.api;

import id.mppdigital.platform.test.events.AsyncApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Compares a service with its documents, and its documents with the released ones. */
public interface PublishedApiContract {
    /** What the service listens to: {@code Listening.in(beans)}. */
    Stream<?> listening(ListableBeanFactory beans);

    @Test
    default void the_committed_document_says_what_the_service_says(
            @Value("${spring.application.name}") String service, @Autowired RestTestClient http) {
        PublishedApi.of(service, http).isCommitted();
    }

    @Test
    default void nothing_is_taken_back_that_clients_rely_on(
            @Value("${spring.application.name}") String service, @Autowired RestTestClient http) {
        PublishedApi.of(service, http).isCompatibleWithTheReleasedOne();
    }

    @Test
    default void every_operation_is_explained(
            @Value("${spring.application.name}") String service, @Autowired RestTestClient http) {
        PublishedApi.of(service, http).isComplete();
    }

    @Test
    default void the_events_document_says_what_the_service_listens_to(
            @Value("${spring.application.name}") String service, @Autowired ListableBeanFactory beans) {
        AsyncApi.of(service).receives(listening(beans).toList());
    }
}
