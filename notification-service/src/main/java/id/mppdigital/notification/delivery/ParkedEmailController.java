package id.mppdigital.notification.delivery;

import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.work.WorkView;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: the messages that were given up on any outgoing channel, and sending them again. */
@RestController
@RequestMapping("/notifications/v1/parked-emails")
class ParkedEmailController {
    private final WorkView<ParkedEmail> emails;

    ParkedEmailController(WorkView<ParkedEmail> emails) {
        this.emails = emails;
    }

    record Redriven(int redriven) {}

    /** Lists the e-mails and other messages that were given up, newest first. */
    @GetMapping
    @PreAuthorize("hasAnyRole('platform-admin', 'auditor')")
    Page<ParkedEmail> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        return emails.list(all -> all.where("state = :state", "state", "PARKED"), after, limit);
    }

    /** Sends a parked message again. */
    @PostMapping("/{id}/redrive")
    @PreAuthorize("hasRole('platform-admin')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redrive(@PathVariable UUID id) {
        emails.redrive(UnaryOperator.identity(), id);
    }

    /** Sends all parked messages again. */
    @PostMapping("/redrive")
    @PreAuthorize("hasRole('platform-admin')")
    Redriven redriveAll() {
        return new Redriven(emails.redriveAll(UnaryOperator.identity()));
    }
}
