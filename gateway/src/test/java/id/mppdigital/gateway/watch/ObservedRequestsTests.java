package id.mppdigital.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

class ObservedRequestsTests {
    @Test
    void a_span_names_nobody_either() {
        var request = MockServerHttpRequest.get("/agencies/x/people/6371.0155.0790.0001?email=siti@example.id")
                .build();
        var context = new ServerRequestObservationContext(request, new MockServerHttpResponse(), Map.of());

        assertThat(new ObservedRequests().getHighCardinalityKeyValues(context))
                .anySatisfy(value -> assertThat(value.getValue()).isEqualTo("/agencies/x/people/***"))
                .noneMatch(value -> value.getValue().contains("6371"))
                .noneMatch(value -> value.getValue().contains("siti"));
    }
}
