package id.mppdigital.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class ProductionGateTests {
    private static final Map<String, Object> FIT = Map.of(
            "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "https://masuk.example.id",
            "SPRING_DATASOURCE_USERNAME", "citizen",
            "SPRING_DATASOURCE_PASSWORD", "hYx1Q6GmV4s0",
            "MPP_CITIZEN_ALLOW_INSECURE_REGISTERS", "false");

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @TempDir
    private Path keys;

    @Test
    void fit_settings_start() {
        assertThatCode(() -> start("production", FIT).close()).doesNotThrowAnyException();
    }

    @Test
    void everything_starts_where_it_is_not_production() {
        assertThatCode(() -> start("default", Map.of("MPP_CITIZEN_ALLOW_INSECURE_REGISTERS", "true"))
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void plain_http_is_refused() {
        refused(
                "MPP_CITIZEN_ALLOW_INSECURE_REGISTERS",
                "true",
                "mpp.citizen.allow.insecure.registers is for development");
        refused("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "http://masuk.example.id", "is not https");
        refused("MPP_PORTAL_ISSUER", "http://masuk.example.id", "mpp.portal.issuer is not https");
    }

    @Test
    void a_password_that_is_guessed_first_is_refused_and_not_told() {
        refused("SPRING_DATASOURCE_PASSWORD", "changeme", "spring.datasource.password is one that is guessed first")
                .withMessageNotContaining("changeme");
        refused("SPRING_DATASOURCE_PASSWORD", "citizen", "spring.datasource.password is one that is guessed first");
        refused("MPP_PORTAL_CLIENT_SECRET", "demo-portal", "mpp.portal.client.secret is one that is guessed first");
        refused("MPP_REGISTERS_TAX_PASSWORD", "mpp", "mpp.registers.tax.password is one that is guessed first");
    }

    @Test
    void the_password_of_nobody_who_is_called_does_not_count() {
        var settings = with("MPP_REGISTERS_TAX_PASSWORD", "mpp");
        settings.put("MPP_REGISTERS_TAX_URL", "");
        assertThatCode(() -> start("production", settings).close()).doesNotThrowAnyException();
    }

    @Test
    void a_developers_key_is_refused() throws Exception {
        var key = Files.createFile(keys.resolve("sealing.jwk.json")).toUri().toString();
        assertThatCode(() -> start("production", with("MPP_SEALING_KEY", key)).close())
                .doesNotThrowAnyException();
        Files.createFile(keys.resolve(ProductionRules.DEVELOPMENT_KEYS));
        refused("MPP_SEALING_KEY", key, "mpp.sealing.key names a key that was made for a developer's machine");
    }

    @Test
    void all_are_named_at_once_without_a_stack_trace(CapturedOutput output) {
        var settings = with("SPRING_DATASOURCE_PASSWORD", "changeme");
        settings.put("MPP_PORTAL_ISSUER", "http://masuk.example.id");
        assertThatExceptionOfType(UnfitForProduction.class).isThrownBy(() -> start("production", settings));
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "mpp.portal.issuer", "spring.datasource.password")
                .contains("Correct these settings, then start again.")
                .doesNotContain("changeme");
    }

    private static ThrowableAssertAlternative<UnfitForProduction> refused(String variable, String value, String what) {
        return assertThatExceptionOfType(UnfitForProduction.class)
                .isThrownBy(() -> start("production", with(variable, value)))
                .withMessageContaining(what);
    }

    private static Map<String, Object> with(String variable, String value) {
        var settings = new HashMap<>(FIT);
        settings.put(variable, value);
        return settings;
    }

    private static ConfigurableApplicationContext start(String profile, Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(environment);
        return application.run("--spring.profiles.active=" + profile);
    }
}
