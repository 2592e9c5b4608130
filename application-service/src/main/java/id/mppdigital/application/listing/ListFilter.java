package id.mppdigital.application.listing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list shows; what is null or empty excludes none.
 *
 * @param due also sorts the list by due date
 * @param number the beginning of registration numbers, at least the mall's code and a hyphen; sorts the list by number
 */
public record ListFilter(
        Set<ApplicationStatus> statuses,
        @Nullable String mall,
        @Nullable String service,
        @Nullable Assignee assignee,
        @Nullable Due due,
        @Nullable String number) {
    public static final String NUMBER = "[0-9.]{2,13}-[0-9-]{0,20}";

    /** @throws Problem 400 {@code number-alone} when another filter would have to look through all numbers */
    public ListFilter {
        if (number != null && (!statuses.isEmpty() || service != null || assignee != null || due != null)) {
            throw Problem.of(ApplicationRefusal.NUMBER_ALONE);
        }
    }

    /**
     * The malls that it names: a registration number begins with its mall's code, so no number of another mall is read.
     * Nothing is in two malls.
     */
    Set<String> malls() {
        return Stream.of(
                        Optional.ofNullable(mall),
                        Optional.ofNullable(number).map(it -> it.substring(0, it.indexOf('-'))))
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }
}
