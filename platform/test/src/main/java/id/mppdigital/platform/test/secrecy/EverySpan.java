package id.mppdigital.platform.test.secrecy;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Traces each request of a service, so that a test can look for what no span may say. */
@TestConfiguration(proxyBeanMethods = false)
public class EverySpan {
    @Bean
    static KeptSpans keptSpans() {
        return new KeptSpans();
    }

    @Bean
    static Sampler sampler() {
        return Sampler.alwaysOn();
    }
}
