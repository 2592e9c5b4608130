package id.mppdigital.statistics.report;

import id.mppdigital.platform.pace.Loop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Computes the reports at the start and then at regular times. */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {
    @Bean
    Loop statistics(StatisticsSettings settings, PublishReports reports) {
        return new Loop("statistics", settings.refresh(), () -> {
            reports.findDueDates();
            reports.publish();
            return false;
        });
    }
}
