package id.mppdigital.notification.delivery.parked;

import id.mppdigital.notification.delivery.Deliveries;
import id.mppdigital.notification.refusal.NotificationRefusal;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import java.util.UUID;
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
    private final ParkedEmails parked;
    private final Deliveries deliveries;

    ParkedEmailController(ParkedEmails parked, Deliveries deliveries) {
        this.parked = parked;
        this.deliveries = deliveries;
    }

    record Redriven(int redriven) {}

    /** Lists the e-mails and other messages that were given up, newest first. */
    @GetMapping
    @PreAuthorize("hasAnyRole('platform-admin', 'auditor')")
    Page<ParkedEmail> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        int asked = Page.limit(limit);
        var found = parked.before(after == null ? null : Cursor.decode(after).uuid(0), asked + 1);
        return Page.of(found, asked, last -> Cursor.of(last.id()));
    }

    /** Sends a parked message again. */
    @PostMapping("/{id}/redrive")
    @PreAuthorize("hasRole('platform-admin')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redrive(@PathVariable UUID id) {
        if (deliveries.redrive(id)) {
            return;
        }
        throw parked.exists(id) ? Problem.of(NotificationRefusal.NOT_PARKED) : Problem.notFound("surel", "e-mail");
    }

    /** Sends all parked messages again. */
    @PostMapping("/redrive")
    @PreAuthorize("hasRole('platform-admin')")
    Redriven redriveAll() {
        return new Redriven(deliveries.redriveAll());
    }
}
