package id.mppdigital.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ApplicationServiceApp {
    public static void main(String[] args) {
        SpringApplication.run(ApplicationServiceApp.class, args);
    }
}
