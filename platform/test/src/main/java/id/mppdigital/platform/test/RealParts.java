package id.mppdigital.platform.test;

import id.mppdigital.platform.test.server.KafkaBroker;
import id.mppdigital.platform.test.server.PostgreSql;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/** Sets the addresses of the real parts for an application under test. */
public class RealParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var properties = new LinkedHashMap<String, Object>();
        if (ClassUtils.isPresent("org.springframework.jdbc.core.JdbcTemplate", context.getClassLoader())) {
            properties.putAll(database());
        }
        properties.put("spring.kafka.bootstrap-servers", KafkaBroker.bootstrapServers());
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", TestIssuer.url());
        properties.put("mpp.sealing.recipients", SealingKeys.recipients());
        var application = environment.getProperty("spring.application.name", "application");
        properties.put("mpp.sealing.key", SealingKeys.privateKey(application));
        properties.put("mpp.drain.time", "0s");
        environment.getPropertySources().addFirst(new MapPropertySource("real-parts", properties));
    }

    private static Map<String, Object> database() {
        var database = PostgreSql.newDatabase();
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password());
    }
}
