package id.mppdigital.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Stops the start if a setting is given that nothing reads any more: otherwise an operator would believe that it has an
 * effect. The retired names are in {@code META-INF/retired-settings.properties} of each module that had some.
 */
class RetiredSettings implements EnvironmentPostProcessor, Ordered {
    private static final String LIST = "META-INF/retired-settings.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var retired = retired();
        var found = retired.stringPropertyNames().stream()
                .sorted()
                .flatMap(name -> found(environment, name, retired.getProperty(name)))
                .toList();
        if (!found.isEmpty()) {
            throw new RetiredSettingsFound(found);
        }
    }

    private static Properties retired() {
        try {
            return PropertiesLoaderUtils.loadAllProperties(LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RetiredSettingsFound.Setting> found(
            ConfigurableEnvironment environment, String retired, String advice) {
        var name = ConfigurationPropertyName.of(retired);
        var successor = ConfigurationPropertyName.isValid(advice) ? ConfigurationPropertyName.of(advice) : null;
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .flatMap(source -> Stream.concat(Stream.of(name), below(name, source))
                        .flatMap(one -> Stream.ofNullable(source.getConfigurationProperty(one)))
                        .filter(property -> !isTheSame(property, source, successor))
                        .map(property -> new RetiredSettingsFound.Setting(retired, writtenAs(property), advice)));
    }

    /** With a name, all names below it are retired. */
    private static Stream<ConfigurationPropertyName> below(
            ConfigurationPropertyName name, ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource all
                ? all.stream().filter(name::isAncestorOf)
                : Stream.empty();
    }

    /** An environment variable fits several names: A_B_C is a.b.c and also a.b-c. */
    private static boolean isTheSame(
            ConfigurationProperty property,
            ConfigurationPropertySource source,
            @Nullable ConfigurationPropertyName successor) {
        var other = successor == null ? null : source.getConfigurationProperty(successor);
        return other != null && writtenAs(other).equals(writtenAs(property));
    }

    private static String writtenAs(ConfigurationProperty property) {
        return property.getOrigin() instanceof PropertySourceOrigin place
                ? "%s in %s"
                        .formatted(
                                place.getPropertyName(),
                                place.getPropertySource().getName())
                : property.getName().toString();
    }

    /** Runs after all sources of settings are loaded. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
