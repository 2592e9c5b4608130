package id.mppdigital.gateway.watch;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * The meters of requests that are not observed: the very ones that an observation would keep, with the same tags, but
 * looked up by what the tags come from rather than by tags made for every request.
 */
@Component
class RequestTimes {
    private record Kind(
            @Nullable HttpMethod method,
            @Nullable HttpStatusCode status,
            @Nullable String pattern,
            boolean aborted,
            @Nullable Class<?> error) {
        static Kind of(ServerRequestObservationContext request) {
            var carrier = request.getCarrier();
            var response = request.getResponse();
            var error = request.getError();
            return new Kind(
                    carrier == null ? null : carrier.getMethod(),
                    response == null ? null : response.getStatusCode(),
                    request.getPathPattern(),
                    request.isConnectionAborted(),
                    error == null ? null : error.getClass());
        }
    }

    private final MeterRegistry meters;
    private final ObservedRequests convention;
    private final Map<Kind, LongTaskTimer> active = new ConcurrentHashMap<>();
    private final Map<Kind, Timer> ended = new ConcurrentHashMap<>();

    RequestTimes(MeterRegistry meters, ObservedRequests convention) {
        this.meters = meters;
        this.convention = convention;
    }

    /** Answers what to run when the request has ended. */
    Runnable begin(ServerRequestObservationContext request) {
        long start = System.nanoTime();
        var running = active.computeIfAbsent(
                        Kind.of(request),
                        _ -> meters.more().longTaskTimer(convention.getName() + ".active", tags(request)))
                .start();
        return () -> {
            running.stop();
            ended.computeIfAbsent(Kind.of(request), _ -> timer(request))
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        };
    }

    private Timer timer(ServerRequestObservationContext request) {
        var error = request.getError();
        return meters.timer(
                convention.getName(),
                tags(request)
                        .and("error", error == null ? "none" : error.getClass().getSimpleName()));
    }

    private Tags tags(ServerRequestObservationContext request) {
        return Tags.of(convention.getLowCardinalityKeyValues(request).stream()
                .map(value -> Tag.of(value.getKey(), value.getValue()))
                .toList());
    }
}
