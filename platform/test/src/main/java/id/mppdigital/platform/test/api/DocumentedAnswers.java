package id.mppdigital.platform.test.api;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Checks every answer of the service under test, whatever client the test uses. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
public class DocumentedAnswers {
    @Bean
    FilterRegistrationBean<DocumentedAnswersFilter> documentedAnswersFilter(
            @Value("${spring.application.name:}") String service) {
        var document = ApiDocument.committed(service);
        var registration = new FilterRegistrationBean<>(
                new DocumentedAnswersFilter(document.orElseGet(() -> ApiDocument.of("{}"))));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setEnabled(document.isPresent());
        return registration;
    }
}
