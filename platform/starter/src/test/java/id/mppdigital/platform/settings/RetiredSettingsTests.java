package id.mppdigital.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class RetiredSettingsTests {
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @Test
    void a_retired_setting_stops_the_start_and_names_the_new_one(CapturedOutput output) {
        assertThatExceptionOfType(RetiredSettingsFound.class)
                .isThrownBy(() -> start(Map.of(), "--mpp.events.relay-batch=500"));

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("mpp.events.relay-batch is retired (found as mpp.events.relay-batch in commandLineArgs)."
                        + " Set mpp.events.relay.batch instead.")
                .doesNotContain("500");
    }

    @Test
    void all_of_them_are_named_at_once() {
        assertThatExceptionOfType(RetiredSettingsFound.class)
                .isThrownBy(() -> start(Map.of(), "--mpp.events.relay-batch=500", "--mpp.events.relayPoll=1s"))
                .withMessageContaining("mpp.events.relay.batch")
                .withMessageContaining("mpp.events.relay.poll");
    }

    @Test
    void one_without_a_successor_says_why() {
        assertThatExceptionOfType(RetiredSettingsFound.class)
                .isThrownBy(() -> start(Map.of(), "--mpp.test.gone=1"))
                .withMessageEndingWith("mpp.test.gone in commandLineArgs). Nothing replaces it.");
    }

    @Test
    void what_lies_below_a_retired_name_is_retired_too() {
        assertThatExceptionOfType(RetiredSettingsFound.class)
                .isThrownBy(() -> start(Map.of(), "--mpp.test.gone.name.key=1"))
                .withMessageContaining("mpp.test.gone is retired (found as mpp.test.gone.name.key in");
        assertThatExceptionOfType(RetiredSettingsFound.class)
                .isThrownBy(() -> start(Map.of("MPP_TEST_GONE_NAME_KEY", "1")))
                .withMessageContaining("MPP_TEST_GONE_NAME_KEY");
    }

    @Test
    void an_environment_variable_is_found_however_it_is_spelt() {
        for (var variable : new String[] {"MPP_TEST_LONGGONE", "MPP_TEST_LONG_GONE"}) {
            assertThatExceptionOfType(RetiredSettingsFound.class)
                    .isThrownBy(() -> start(Map.of(variable, "1")))
                    .withMessageContaining("mpp.test.long-gone is retired (found as " + variable);
        }
        assertThatExceptionOfType(RetiredSettingsFound.class)
                .isThrownBy(() -> start(Map.of("MPP_EVENTS_RELAYBATCH", "500")))
                .withMessageContaining("Set mpp.events.relay.batch instead.");
    }

    @Test
    void the_environment_variable_of_the_new_setting_is_not_taken_for_the_old_one() {
        assertThatCode(() -> start(Map.of("MPP_EVENTS_RELAY_BATCH", "500")).close())
                .doesNotThrowAnyException();
    }

    private static ConfigurableApplicationContext start(Map<String, Object> variables, String... arguments) {
        var environment = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(environment);
        return application.run(arguments);
    }
}
