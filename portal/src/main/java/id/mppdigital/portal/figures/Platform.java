package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.figures.AvailabilityApi.Day;
import id.mppdigital.portal.api.figures.AvailabilityApi.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How the platform's parts are.
 *
 * @param parts empty while it can't be asked how they are
 * @param today where days are counted
 * @param away the part without which it can't be asked
 */
record Platform(List<Part> parts, LocalDate today, @Nullable String away) {
    private static final int DAYS = 90;

    List<Part> down() {
        return parts.stream().filter(part -> part.state().equals("DOWN")).toList();
    }

    boolean isWell() {
        return parts.stream().allMatch(part -> part.state().equals("UP"));
    }

    /** The oldest first. */
    List<LocalDate> days() {
        return LongStream.rangeClosed(1 - DAYS, 0).mapToObj(today::plusDays).toList();
    }

    static Optional<Day> on(LocalDate day, Part part) {
        return part.days().stream().filter(each -> each.day().equals(day)).findFirst();
    }
}
