package id.mppdigital.platform.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * With the profile {@code production} a service does not start with settings that are for development: plain http,
 * passwords that are guessed first, keys of a developer's machine. All of them are named at once.
 */
class ProductionGate implements EnvironmentPostProcessor, Ordered {
    private static final Profiles PRODUCTION = Profiles.of("production");
    private static final List<ConfigurationPropertyName> LOOKED_AT =
            Stream.of("mpp", "spring").map(ConfigurationPropertyName::of).toList();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(PRODUCTION)) {
            return;
        }
        Map<String, String> unfit = new TreeMap<>();
        names(environment).forEach(name -> {
            var value = environment.getProperty(name);
            if (value != null) {
                ProductionRules.broken(name, value, environment::getProperty).ifPresent(what -> unfit.put(name, what));
            }
        });
        if (!unfit.isEmpty()) {
            throw new UnfitForProduction(unfit);
        }
    }

    private static Stream<String> names(ConfigurableEnvironment environment) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .map(IterableConfigurationPropertySource.class::cast)
                .flatMap(IterableConfigurationPropertySource::stream)
                .filter(name -> LOOKED_AT.stream().anyMatch(root -> root.isAncestorOf(name)))
                .map(ConfigurationPropertyName::toString)
                .distinct();
    }

    /** Runs after all sources of settings are loaded. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
