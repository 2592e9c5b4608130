package id.mppdigital.application.deadline;

import id.mppdigital.platform.meters.DatabaseMeter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows operators how many applications of each mall are past their date. The index of due dates alone is read. */
@Configuration(proxyBeanMethods = false)
class OverdueByMall {
    @Bean
    DatabaseMeter overdueApplications() {
        return DatabaseMeter.count(
                "mpp.applications.overdue",
                "Applications whose product was due before now",
                "select mall, count(*) from application where due_at < now() group by mall");
    }
}
