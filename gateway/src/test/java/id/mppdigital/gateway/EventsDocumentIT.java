package id.mppdigital.gateway;

import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.test.events.AsyncApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class EventsDocumentIT extends RunningGateway {
    @Test
    void the_events_document_says_what_the_gateway_listens_to(@Autowired ListableBeanFactory beans) {
        AsyncApi.of("gateway").receives(Listening.in(beans).toList());
    }
}
