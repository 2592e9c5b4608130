package id.mppdigital.gateway.plan;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The platform's services, and one more that serves pages: one entry, and all that the door does is right for it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPlan {
    public static Plan shipped() {
        return new Plan(Plan.SERVICES, Map.of());
    }

    @Bean
    Service portal() {
        return Service.of(
                "portal",
                8190,
                Area.at("/portal/")
                        .readBy(Audience.ANYONE)
                        .answering(new ContentPolicy("default-src 'self'; connect-src 'self' %s"))
                        .taking(BodySize.DOCUMENT, "/portal/uploads"));
    }
}
