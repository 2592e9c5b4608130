package id.mppdigital.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the development issuer. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApp {
    public static void main(String[] args) {
        SpringApplication.run(IdentityApp.class, args);
    }
}
