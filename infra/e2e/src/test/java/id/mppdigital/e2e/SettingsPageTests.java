package id.mppdigital.e2e;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.WrittenPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/settings.md} names every setting of every service; it is written from the settings' own records. */
class SettingsPageTests {
    private static final Path ROOT = Path.of("../..");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The modules in the order of the page; the first holds for all that are built on it. */
    private static final List<String> MODULES = List.of(
            "platform/starter",
            "catalog-service",
            "citizen-service",
            "application-service",
            "notification-service",
            "statistics-service",
            "agencies/connector",
            "gateway",
            "portal");

    /** Where the library of the API's pages lies: the build writes it. */
    private static final String OF_THE_BUILD = "mpp.gateway.docs.ui";

    private record Setting(String name, String type, String usual, String meaning) {
        String row() {
            return "| `%s` | %s | %s | %s |\n"
                    .formatted(name, type, usual.isEmpty() ? "–" : "`" + usual + "`", meaning);
        }
    }

    @Test
    void thePageSaysWhatTheSettingsSay() {
        var page = MODULES.stream().map(this::section).collect(joining("\n"));

        WrittenPart.of(ROOT.resolve("docs/settings.md"), "settings").holds(page);
    }

    @Test
    void everySettingSaysWhatItDoes() {
        assertThat(MODULES.stream().flatMap(module -> settings(module).stream()))
                .hasSizeGreaterThan(60)
                .filteredOn(setting -> setting.meaning().isEmpty())
                .extracting(Setting::name)
                .isEmpty();
    }

    /** By an annotation, in {@code application.yaml}, from the environment, or bound by hand: the page names it. */
    @Test
    void noSettingIsReadThatThePageDoesNotName() {
        var named = new TreeSet<String>();
        MODULES.forEach(module -> settings(module).forEach(setting -> named.add(setting.name())));
        named.add(OF_THE_BUILD);

        assertThat(MODULES.stream()
                        .flatMap(module -> SettingsRead.in(ROOT.resolve(module).resolve("src/main")).stream()))
                .as("what no record of settings holds belongs into additional-spring-configuration-metadata.json")
                .contains("mpp.crypto.native", "mpp.documents.store", "mpp.security.public-paths", "mpp.portal.gateway")
                .contains("mpp.registers.<code>.url", "mpp.registers.<code>.cons-id", "mpp.registers.<code>.ip-user")
                .isSubsetOf(named);
    }

    private String section(String module) {
        var rows = settings(module).stream().map(Setting::row).collect(joining());
        return "## %s\n\n| setting | type | default | what it does |\n|---|---|---|---|\n%s"
                .formatted(module.equals("platform/starter") ? "Every service" : module, rows);
    }

    private List<Setting> settings(String module) {
        var own = ownDefaults(module);
        var settings = new ArrayList<Setting>();
        for (var property : metadata(module).path("properties")) {
            var name = property.path("name").asString();
            if (name.startsWith("mpp.")) {
                var written =
                        own.getProperty(name, property.path("defaultValue").asString(""));
                settings.add(new Setting(
                        name, type(property.path("type").asString()), written, sentence(property.path("description"))));
            }
        }
        settings.sort(Comparator.comparing(Setting::name));
        return settings;
    }

    private static JsonNode metadata(String module) {
        var file = ROOT.resolve(module).resolve("target/classes/META-INF/spring-configuration-metadata.json");
        assertThat(file).as("Build the services first: ./mpp build").exists();
        return JSON.readTree(file);
    }

    /** What its own {@code application.yaml} sets comes before what its records would take. */
    private static Properties ownDefaults(String module) {
        var file = ROOT.resolve(module).resolve("src/main/resources/application.yaml");
        if (!Files.exists(file)) {
            return new Properties();
        }
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(file));
        return Objects.requireNonNull(yaml.getObject());
    }

    /** {@code java.util.Map<java.lang.String,java.net.URI>} is {@code Map<String,URI>} to a reader. */
    private static String type(String qualified) {
        var simple = qualified.replaceAll("[a-z0-9]+\\.", "").replace('$', '.');
        return "`" + simple.substring(simple.startsWith("Map<") ? 0 : simple.lastIndexOf('.') + 1) + "`";
    }

    private static String sentence(JsonNode description) {
        return description
                .asString("")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }
}
