package id.mppdigital.catalog.revision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CatalogSettingsTests {
    @Test
    void insecureEndpointsAreRefusedUnlessAllowed() {
        assertThat(bind(Map.of()).allowInsecureEndpoints()).isFalse();
        assertThat(bind(Map.of("mpp.catalog.allow-insecure-endpoints", "true")).allowInsecureEndpoints())
                .isTrue();
    }

    private static CatalogSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("mpp.catalog", CatalogSettings.class);
    }
}
