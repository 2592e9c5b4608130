package id.mppdigital.application.batch;

import id.mppdigital.application.listing.Assignee;
import id.mppdigital.application.listing.Due;
import id.mppdigital.application.listing.ListFilter;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list of applications, for the first 800 that it shows.
 *
 * @param statuses only those in one of these states
 * @param mall only those filed at this mall: a Kemendagri code
 * @param service only those for this service
 * @param assignee only those of this officer: {@code me}, a subject, or {@code none}
 * @param due only those that are overdue, due within three days, or due at all
 */
record BatchFilter(
        @Nullable Set<@NotNull ApplicationStatus> statuses,
        @Nullable @Pattern(regexp = "[0-9.]{2,13}") String mall,
        @Nullable @Pattern(regexp = "[a-z0-9-]{1,64}") String service,
        @Nullable @Size(min = 1, max = 255) String assignee,
        @Nullable Due due) {
    ListFilter of(Caller caller) {
        return new ListFilter(
                statuses == null ? Set.of() : statuses,
                mall,
                service,
                Assignee.of(assignee, caller).orElse(null),
                due,
                null);
    }
}
