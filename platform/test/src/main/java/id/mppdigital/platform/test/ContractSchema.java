package id.mppdigital.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.mppdigital.platform.test.release.Git;
import id.mppdigital.platform.test.release.ReleasedSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contracts against which tests check producers and consumers; names are like {@code
 * events/application-submitted.v1}.
 */
public final class ContractSchema {
    /** With which all types of the platform's events begin. */
    static final String PREFIX = "id.mppdigital.";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();
    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
    private static final SingletonSupplier<ReleasedSamples> RELEASED =
            SingletonSupplier.of(() -> ReleasedSamples.in(new Git(Path.of(""))));

    /** A sample's file name and content. */
    public record Sample(String name, String json) {
        @Override
        public String toString() {
            return name;
        }
    }

    private ContractSchema() {}

    public static void assertValid(String name, Object data) {
        var faults = faults(name, data);
        if (!faults.isEmpty()) {
            throw new AssertionError("Not a valid " + name + ": " + faults);
        }
    }

    public static void assertInvalid(String name, Object data) {
        if (faults(name, data).isEmpty()) {
            throw new AssertionError("Should not be a valid " + name);
        }
    }

    /** Today's, then what a release recorded otherwise: whoever reads an event reads an older version's too. */
    public static List<Sample> goodSamples(String name) {
        var today = samples(name, "good-*.json");
        var texts = today.stream().map(Sample::json).toList();
        var released = RELEASED.obtain().of(name).stream()
                .filter(recorded -> !texts.contains(recorded.text()))
                .map(recorded -> new Sample(recorded.name(), recorded.text()));
        return Stream.concat(today.stream(), released).toList();
    }

    public static List<Sample> badSamples(String name) {
        return samples(name, "bad-*.json");
    }

    /** The names of all schemas. */
    public static List<String> names() {
        return Stream.of("events", "agency", "provider")
                .flatMap(folder -> find("classpath*:contracts/" + folder + "/*.schema.json").stream()
                        .map(resource -> folder + "/"
                                + String.valueOf(resource.getFilename()).replace(".schema.json", "")))
                .sorted()
                .toList();
    }

    /**
     * The contract of a type of event. For {@code id.mppdigital.application.submitted.v1} it is {@code
     * events/application-submitted.v1}; the first word may be left out.
     */
    public static String ofType(String type) {
        var words = List.of(type.substring(PREFIX.length()).split("\\."));
        var version = words.getLast();
        var known = names();
        for (int first = 0; first < words.size() - 1; first++) {
            var name = "events/" + String.join("-", words.subList(first, words.size() - 1)) + "." + version;
            if (known.contains(name)) {
                return name;
            }
        }
        throw new AssertionError("There is no contract of " + type);
    }

    private static Schema schema(String name) {
        var schemas = find("classpath*:contracts/" + name + ".schema.json");
        if (schemas.isEmpty()) {
            throw new AssertionError("There is no contract " + name);
        }
        return REGISTRY.getSchema(text(schemas.getFirst()));
    }

    private static List<Error> faults(String name, Object data) {
        var json = data instanceof String text ? text : JSON.writeValueAsString(data);
        return COMPILED.computeIfAbsent(name, ContractSchema::schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<Sample> samples(String name, String pattern) {
        return find("classpath*:contracts/samples/" + name + "/" + pattern).stream()
                .map(resource -> new Sample(String.valueOf(resource.getFilename()), text(resource)))
                .toList();
    }

    private static List<Resource> find(String pattern) {
        try {
            return List.of(RESOURCES.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
