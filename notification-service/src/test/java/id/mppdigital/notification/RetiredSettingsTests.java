package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThatException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

class RetiredSettingsTests {
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void the_service_does_not_start_with_a_pause_that_nothing_reads_any_more() {
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatException()
                .isThrownBy(() -> application.run("--mpp.notification.delivery.longest-outage-pause=15s"))
                .withMessageContaining("mpp.notification.delivery.longest-outage-pause is retired");
    }
}
