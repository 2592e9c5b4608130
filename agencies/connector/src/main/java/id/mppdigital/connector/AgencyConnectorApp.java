package id.mppdigital.connector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Carries applications to the agencies' own back-ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class AgencyConnectorApp {
    static void main(String[] args) {
        SpringApplication.run(AgencyConnectorApp.class, args);
    }
}
