package id.mppdigital.platform.serving;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readiness and the end of every instance. One with another web server than Tomcat brings its connections itself. */
@AutoConfiguration
@ConditionalOnWebApplication
@EnableConfigurationProperties(DrainSettings.class)
class ServingAutoConfiguration {
    @Bean
    Drain drain(ApplicationContext context, ClientConnections connections, DrainSettings settings) {
        return new Drain(context, connections, settings.time());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = Type.SERVLET)
    static class OnTomcat {
        @Bean
        TomcatConnections tomcatConnections() {
            return new TomcatConnections();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
    static class OnDatabase {
        @Bean(destroyMethod = "close")
        DatabaseProbe databaseHealthIndicator(JdbcConnectionDetails database) {
            return new DatabaseProbe(database);
        }
    }
}
