package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.listing.ApplicationSummary;
import id.mppdigital.application.listing.Assignee;
import id.mppdigital.application.listing.Due;
import id.mppdigital.application.listing.ListApplications;
import id.mppdigital.application.listing.ListFilter;
import id.mppdigital.application.officer.Officers;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.timeline.TimelineEntry;
import id.mppdigital.application.usage.Reader;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows citizens their applications and agencies theirs. */
@RestController
@RequestMapping("/applications/v1/applications")
@PreAuthorize("hasAnyRole('citizen', 'agency-client', 'agency-officer')")
class TrackingController {
    private final ListApplications list;
    private final ReadApplications read;
    private final Officers officers;

    TrackingController(ListApplications list, ReadApplications read, Officers officers) {
        this.list = list;
        this.read = read;
        this.officers = officers;
    }

    /** The body of a list. */
    record Timeline(List<TimelineEntry> items) {}

    /**
     * Lists a citizen's own applications, or those of an agency, newest first.
     *
     * @param status only those in this state
     * @param statuses only those in one of these states
     * @param mall only those filed at this mall: a Kemendagri code
     * @param service only those for this service
     * @param assignee only those of this officer: {@code me}, a subject, or {@code none} for what nobody has and still
     *     awaits its product; for agencies
     * @param due only those that are overdue, due within three days, or due at all; the most urgent first
     * @param number only those whose registration number begins so: the mall's code, a hyphen and more; without others
     */
    @GetMapping
    Page<ApplicationSummary> list(
            @RequestParam(required = false) @Nullable ApplicationStatus status,
            @RequestParam(required = false) @Nullable Set<ApplicationStatus> statuses,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9.]{2,13}") String mall,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[a-z0-9-]{1,64}") String service,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 255) String assignee,
            @RequestParam(required = false) @Nullable Due due,
            @RequestParam(required = false) @Nullable @Pattern(regexp = ListFilter.NUMBER) String number,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        var officer = Assignee.of(assignee, caller).orElse(null);
        var filter = new ListFilter(together(status, statuses), mall, service, officer, due, number);
        officers.saw(caller);
        return list.page(Scope.of(caller), filter, limit, after);
    }

    private static Set<ApplicationStatus> together(
            @Nullable ApplicationStatus one, @Nullable Set<ApplicationStatus> several) {
        var all = EnumSet.noneOf(ApplicationStatus.class);
        if (one != null) {
            all.add(one);
        }
        if (several != null) {
            all.addAll(several);
        }
        return all;
    }

    /**
     * Shows an application with its answers and documents. Every read by someone other than the citizen is recorded.
     */
    @GetMapping("/{id}")
    ApplicationDetail detail(@PathVariable ApplicationId id, Caller caller) {
        officers.saw(caller);
        return read.detail(id, Scope.of(caller), Reader.of(caller));
    }

    /** Shows what happened to an application, oldest first. */
    @GetMapping("/{id}/timeline")
    Timeline timeline(@PathVariable ApplicationId id, Caller caller) {
        return new Timeline(read.timeline(id, Scope.of(caller), Reader.of(caller)));
    }
}
