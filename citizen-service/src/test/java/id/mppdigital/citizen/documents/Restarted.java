package id.mppdigital.citizen.documents;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;

/** The service started once more, on the database, the broker and the store of a running one. */
final class Restarted {

    private Restarted() {}

    static ConfigurableApplicationContext of(ConfigurableApplicationContext running) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("port", Map.of("server.port", 0)));
        for (var source : running.getEnvironment().getPropertySources()) {
            boolean own = environment.getPropertySources().contains(source.getName());
            if (!own
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
        return ClassUtils.getUserClass(running.getBean("citizenServiceApp"));
    }
}
