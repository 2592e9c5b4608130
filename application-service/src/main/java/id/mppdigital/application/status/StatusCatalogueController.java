package id.mppdigital.application.status;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the statuses, so that a front-end offers a new one without being changed. */
@RestController
@RequestMapping("/applications/v1/statuses")
@PreAuthorize("hasAnyRole('citizen', 'agency-client', 'agency-officer')")
class StatusCatalogueController {
    private static final Statuses ALL = new Statuses(EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT)).stream()
            .map(Status::of)
            .toList());

    record Statuses(List<Status> items) {}

    /**
     * @param ended whether nothing follows it
     * @param waitingFor who has to act; null once it has ended
     */
    record Status(
            ApplicationStatus code,
            Name name,
            boolean ended,
            @Nullable Side waitingFor) {
        static Status of(ApplicationStatus status) {
            var name = StatusWords.name(status);
            return new Status(
                    status,
                    new Name(name.id(), name.en()),
                    status.isFinal(),
                    status.waitingFor().orElse(null));
        }
    }

    record Name(String id, String en) {}

    /** Lists the statuses that a submitted application may have, in the order of its way, with their names. */
    @GetMapping
    Statuses list() {
        return ALL;
    }
}
