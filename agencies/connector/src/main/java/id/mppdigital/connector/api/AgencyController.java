package id.mppdigital.connector.api;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.webhook.WebhookSecrets;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An agency's own side of the connector: its secret, its parked deliveries, its endpoint's health. */
@RestController
@RequestMapping("/connector/v1/agencies/{agency}")
class AgencyController {
    private final Agencies agencies;
    private final WebhookSecrets secrets;
    private final DeliveryDesk deliveries;
    private final HealthReport health;

    AgencyController(Agencies agencies, WebhookSecrets secrets, DeliveryDesk deliveries, HealthReport health) {
        this.agencies = agencies;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.health = health;
    }

    record WebhookSecret(String secret) {}

    record Redriven(int redriven) {}

    /**
     * Shows the secret that signs webhooks to the agency. It is there before the agency's manifest is applied.
     *
     * @param agency the agency's code
     */
    @GetMapping("/webhook-secret")
    @PreAuthorize("hasAnyRole('agency-client', 'platform-admin')")
    WebhookSecret webhookSecret(Caller caller, @PathVariable String agency) {
        var scope = Scope.of(caller);
        scope.within(agency);
        if (scope.isEverything()) {
            requireKnown(agency);
        }
        return new WebhookSecret(secrets.of(agency));
    }

    /**
     * Sends all parked deliveries of the agency again.
     *
     * @param agency the agency's code
     */
    @PostMapping("/redrive")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer', 'platform-admin')")
    Redriven redrive(Caller caller, @PathVariable String agency) {
        var scope = Scope.of(caller).within(agency);
        requireKnown(agency);
        return new Redriven(deliveries.redriveAll(scope, agency));
    }

    /**
     * Shows how the agency's endpoint does.
     *
     * @param agency the agency's code
     */
    @GetMapping("/health")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer', 'platform-admin', 'auditor')")
    HealthReport.View health(Caller caller, @PathVariable String agency) {
        Scope.of(caller).within(agency);
        return health.of(agency).orElseThrow(() -> Problem.notFound("instansi", "agency"));
    }

    private void requireKnown(String agency) {
        agencies.find(agency).orElseThrow(() -> Problem.notFound("instansi", "agency"));
    }
}
