package id.mppdigital.citizen.keys;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Where key-encryption keys lie, and how long unwrapped keys are remembered. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
    @Bean
    static KeyManagement keyManagement(KeySettings settings, JsonMapper json) {
        return new KeyFile(settings.file(), json);
    }

    @Bean
    static RecentKeys recentKeys(KeySettings settings) {
        return new RecentKeys(settings.remembered(), Ticker.systemTicker());
    }
}
