package id.mppdigital.portal.privacy;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.office.BreachApi.Opened;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A breach as it was typed; empty texts for what is not there yet.
 *
 * @param readers one in each line, as services and sources
 */
public record BreachForm(
        @Nullable String knownAt,
        @Nullable String from,
        @Nullable String until,
        @Nullable String readers,
        @Nullable String services,
        @Nullable String sources,
        @Nullable String happenedId,
        @Nullable String happenedEn,
        @Nullable String doneId,
        @Nullable String doneEn) {
    /** Something that became known now, and happened in the day before. */
    static BreachForm at(Instant now, ZoneId zone) {
        var known = local(now, zone);
        var before = known.minusDays(1).toString();
        return new BreachForm(known.toString(), before, known.toString(), null, null, null, null, null, null, null);
    }

    /** As the platform is asked; empty when a time is none. */
    Optional<Opened> asked(ZoneId zone) {
        try {
            return Optional.of(new Opened(
                    at(knownAt, zone),
                    at(from, zone),
                    at(until, zone),
                    lines(readers),
                    lines(services),
                    lines(sources),
                    new Wording(text(happenedId), text(happenedEn)),
                    new Wording(text(doneId), text(doneEn))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As the form's fields hold a time. */
    static String typed(Instant time, ZoneId zone) {
        return local(time, zone).toString();
    }

    /** Empty when it is no time. */
    static Optional<Instant> time(String typed, ZoneId zone) {
        try {
            return Optional.of(at(typed, zone));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Instant time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant at(@Nullable String typed, ZoneId zone) {
        return LocalDateTime.parse(text(typed)).atZone(zone).toInstant();
    }

    private static List<String> lines(@Nullable String typed) {
        return Arrays.stream(text(typed).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
