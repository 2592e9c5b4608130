package id.mppdigital.platform.test;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

/** A service started once more beside a running one, with its settings: its database, broker and issuer, or others. */
public final class FurtherInstance {
    private FurtherInstance() {}

    public static ConfigurableApplicationContext of(ConfigurableApplicationContext running) {
        return of(running, Map.of());
    }

    /** @param own settings in which it differs, by their names */
    public static ConfigurableApplicationContext of(ConfigurableApplicationContext running, Map<String, Object> own) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("port", Map.of("server.port", 0)));
        environment.getPropertySources().addFirst(new MapPropertySource("own", own));
        for (var source : running.getEnvironment().getPropertySources()) {
            var there = environment.getPropertySources().contains(source.getName());
            if (!there
                    && !source.getName().equals("server.ports")
                    && !source.getName().equals("configurationProperties")) {
                environment.getPropertySources().addLast(source);
            }
        }
        return new SpringApplicationBuilder(application(running))
                .environment(environment)
                .run();
    }

    private static Class<?> application(ConfigurableApplicationContext running) {
        return running.getBeansWithAnnotation(SpringBootApplication.class).values().stream()
                .findFirst()
                .map(ClassUtils::getUserClass)
                .orElseThrow();
    }
}
