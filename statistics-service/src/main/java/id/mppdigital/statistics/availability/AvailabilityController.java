package id.mppdigital.statistics.availability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which parts work, for everybody. */
@RestController
class AvailabilityController {
    private final Checks checks;
    private final AvailabilitySettings settings;
    private final Clock clock;

    AvailabilityController(Checks checks, AvailabilitySettings settings, Clock clock) {
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    /** UNKNOWN: it was not asked lately. */
    enum State {
        UP,
        DOWN,
        UNKNOWN
    }

    /** @param checks how often it was asked, and up how often it was ready; a day without checks is left out */
    record Day(String day, long checks, long up) {}

    /**
     * A part.
     *
     * @param since when this state was first found
     * @param days the last 90, oldest first, by Jakarta's calendar
     */
    record Part(
            String part,
            State state,
            @Nullable Instant since,
            @Nullable Instant checkedAt,
            List<Day> days) {}

    record Parts(List<Part> parts) {}

    /** Shows whether each part of the platform works now, and how often it did on each of the last 90 days. */
    @GetMapping("/statistics/v1/availability")
    ResponseEntity<Parts> list() {
        var latest = checks.latest().stream().collect(Collectors.toMap(Checks.Latest::part, Function.identity()));
        Map<String, List<Day>> days = checks.days().stream()
                .collect(groupingBy(
                        Checks.Day::part, mapping(each -> new Day(each.day(), each.checks(), each.up()), toList())));
        var parts = settings.parts().keySet().stream()
                .sorted()
                .map(part -> part(part, Optional.ofNullable(latest.get(part)), days.getOrDefault(part, List.of())))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(15)).cachePublic())
                .body(new Parts(parts));
    }

    private Part part(String part, Optional<Checks.Latest> latest, List<Day> days) {
        return new Part(
                part,
                latest.map(this::state).orElse(State.UNKNOWN),
                latest.map(Checks.Latest::since).orElse(null),
                latest.map(Checks.Latest::checkedAt).orElse(null),
                days);
    }

    private State state(Checks.Latest latest) {
        var lately = clock.instant().minus(settings.every().multipliedBy(3));
        if (latest.checkedAt().isBefore(lately)) {
            return State.UNKNOWN;
        }
        return latest.up() ? State.UP : State.DOWN;
    }
}
