package id.mppdigital.connector;

import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.secrecy.EverySpan;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The connector with real parts, in a hurry: delays of milliseconds, so that outages pass within a test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({Scenario.class, StatementCount.class, EverySpan.class})
@IntegrationTest(
        properties = {
            "mpp.connector.webhook-master-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "mpp.connector.allow-insecure-targets=true",
            "mpp.connector.settle-interval=100ms",
            "mpp.connector.dispatch.poll-interval=50ms",
            "mpp.connector.dispatch.first-delay=20ms",
            "mpp.connector.dispatch.max-delay=100ms",
            "mpp.connector.dispatch.max-attempts=50",
            "mpp.connector.dispatch.lease-margin=2s",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=200ms",
            "management.tracing.sampling.probability=1"
        })
public @interface ConnectorIntegrationTest {}
