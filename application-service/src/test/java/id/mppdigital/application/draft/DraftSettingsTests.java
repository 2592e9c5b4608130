package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DraftSettingsTests {
    @Test
    void drafts_are_kept_for_ninety_days() {
        assertThat(bind(Map.of()).keepFor()).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void the_time_is_a_setting() {
        assertThat(bind(Map.of("mpp.application.drafts.keep-for", "7d")).keepFor())
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void less_than_a_day_is_refused() {
        assertThatThrownBy(() -> bind(Map.of("mpp.application.drafts.keep-for", "1h")))
                .isInstanceOf(BindException.class)
                .hasRootCauseMessage("mpp.application.drafts.keep-for must be at least PT24H, not PT1H");
    }

    private static DraftSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mpp.application.drafts", DraftSettings.class);
    }
}
