package id.mppdigital.statistics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The statistics as a process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StatisticsServiceApp {
    public static void main(String[] args) {
        SpringApplication.run(StatisticsServiceApp.class, args);
    }
}
