package id.mppdigital.gateway.plan;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan, with the addresses of this installation. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
    /** @param more services that an installation adds, as beans */
    @Bean
    Plan plan(ServiceSettings settings, ObjectProvider<Service> more) {
        return new Plan(
                Stream.concat(Plan.SERVICES.stream(), more.orderedStream()).toList(), settings.services());
    }
}
