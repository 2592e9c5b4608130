package id.mppdigital.platform.sealing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sealing for services that are given keys. */
@AutoConfiguration(after = JacksonAutoConfiguration.class)
@ConditionalOnProperty("mpp.sealing.recipients")
@EnableConfigurationProperties(SealingSettings.class)
class SealingAutoConfiguration {
    @Bean
    Sealing sealing(SealingSettings settings, JsonMapper json) {
        var recipients = settings.recipients();
        if (recipients == null) {
            throw new SealingFailure("mpp.sealing.recipients must name a JWK Set");
        }
        try {
            var own = settings.key() == null ? null : JWK.parse(text(settings.key()));
            // Another service, perhaps of a newer version, sealed the data: unknown fields are ignored.
            var tolerant = json.rebuild()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return new JweSealing(JWKSet.parse(text(recipients)), own, tolerant);
        } catch (IOException | ParseException e) {
            throw new SealingFailure("The keys of mpp.sealing can't be read", e);
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
