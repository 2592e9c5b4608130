package id.mppdigital.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal. Of the platform's parts it leaves out those of services: broker, events, tokens, problem details. */
@SpringBootApplication(
        excludeName = {
            "id.mppdigital.platform.broker.BrokerAutoConfiguration",
            "id.mppdigital.platform.events.inbox.InboxAutoConfiguration",
            "id.mppdigital.platform.events.kafka.EventsAutoConfiguration",
            "id.mppdigital.platform.events.outbox.OutboxAutoConfiguration",
            "id.mppdigital.platform.live.LiveAutoConfiguration",
            "id.mppdigital.platform.openapi.OpenApiAutoConfiguration",
            "id.mppdigital.platform.problem.http.ProblemAutoConfiguration",
            "id.mppdigital.platform.security.SecurityAutoConfiguration",
            "id.mppdigital.platform.settings.PlatformTablesAutoConfiguration"
        })
@ConfigurationPropertiesScan
class PortalApp {
    static void main(String[] args) {
        SpringApplication.run(PortalApp.class, args);
    }
}
