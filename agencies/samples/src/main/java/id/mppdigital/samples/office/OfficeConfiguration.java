package id.mppdigital.samples.office;

import id.mppdigital.samples.agency.AgencyConfiguration;
import id.mppdigital.samples.agency.rules.Rules;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** An agency that decides by a file, when the active profile names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("samples.rules")
@Import(AgencyConfiguration.class)
public class OfficeConfiguration {
    @Bean
    Rules rules(@Value("${samples.rules}") Resource file, JsonMapper json, Clock clock) throws IOException {
        return new WrittenRules(json.readValue(file.getContentAsByteArray(), RuleBook.class), clock);
    }
}
