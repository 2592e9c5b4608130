package id.mppdigital.connector.api;

import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries, for the agency they go to and for operators. */
@RestController
@RequestMapping("/connector/v1/deliveries")
class DeliveryController {
    private final DeliveryDesk deliveries;

    DeliveryController(DeliveryDesk deliveries) {
        this.deliveries = deliveries;
    }

    record Details(DeliveryView delivery, List<AttemptView> attempts) {}

    /**
     * Lists deliveries, newest first.
     *
     * @param agency only those to this agency; for operators
     * @param state only those in this state
     */
    @GetMapping
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer', 'platform-admin', 'auditor')")
    Page<DeliveryView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return deliveries.list(Scope.of(caller).within(agency), state, after, limit);
    }

    /** Shows a delivery and every attempt at it. */
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer', 'platform-admin', 'auditor')")
    Details find(Caller caller, @PathVariable UUID id) {
        return new Details(deliveries.find(Scope.of(caller), id), deliveries.attempts(id));
    }

    /** Sends a parked delivery again. */
    @PostMapping("/{id}/redrive")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer', 'platform-admin')")
    DeliveryView redrive(Caller caller, @PathVariable UUID id) {
        return deliveries.redrive(Scope.of(caller), id);
    }

    /** Gives a parked delivery up for good. */
    @PostMapping("/{id}/discard")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer', 'platform-admin')")
    DeliveryView discard(Caller caller, @PathVariable UUID id) {
        return deliveries.discard(Scope.of(caller), id);
    }
}
