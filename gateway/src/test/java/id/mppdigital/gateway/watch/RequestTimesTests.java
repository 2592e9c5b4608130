package id.mppdigital.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

class RequestTimesTests {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SimpleMeterRegistry observed = new SimpleMeterRegistry();
    private final ObservedRequests convention = new ObservedRequests();
    private final RequestTimes times = new RequestTimes(meters, convention);

    static Stream<Consumer<ServerRequestObservationContext>> ends() {
        return Stream.of(
                answered(HttpStatus.OK),
                answered(HttpStatus.NOT_FOUND),
                answered(HttpStatus.FOUND),
                answered(HttpStatus.BAD_GATEWAY),
                request -> request.setConnectionAborted(true),
                request -> request.setError(new IllegalStateException()),
                answered(HttpStatus.OK).andThen(request -> request.setPathPattern("/docs/api/{service}")));
    }

    private static Consumer<ServerRequestObservationContext> answered(HttpStatus status) {
        return request -> Objects.requireNonNull(request.getResponse()).setStatusCode(status);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void a_request_that_is_not_observed_has_the_meters_of_one_that_is(Consumer<ServerRequestObservationContext> end) {
        var request = request();
        var ended = times.begin(request);
        end.accept(request);
        ended.run();

        observe(request(), end);

        assertThat(meters.getMeters())
                .extracting(Meter::getId)
                .containsExactlyInAnyOrderElementsOf(
                        observed.getMeters().stream().map(Meter::getId).toList());
    }

    @Test
    void a_request_is_among_the_active_ones_until_it_has_ended_and_then_among_the_counted() {
        var request = request();

        var ended = times.begin(request);

        var active = meters.get("http.server.requests.active").longTaskTimer();
        assertThat(active.activeTasks()).isOne();
        assertThat(meters.find("http.server.requests").timer()).isNull();

        ended.run();

        assertThat(active.activeTasks()).isZero();
        assertThat(meters.get("http.server.requests").timer().count()).isOne();
    }

    private void observe(ServerRequestObservationContext request, Consumer<ServerRequestObservationContext> end) {
        var registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(observed));
        var observation = Observation.createNotStarted(convention, () -> request, registry);
        observation.start();
        end.accept(request);
        observation.stop();
    }

    private static ServerRequestObservationContext request() {
        return new ServerRequestObservationContext(
                MockServerHttpRequest.get("/catalog/v1/malls").build(), new MockServerHttpResponse(), Map.of());
    }
}
