package id.mppdigital.citizen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts citizen-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class CitizenServiceApp {
    static void main(String[] args) {
        SpringApplication.run(CitizenServiceApp.class, args);
    }
}
