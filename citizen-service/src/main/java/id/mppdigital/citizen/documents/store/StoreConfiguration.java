package id.mppdigital.citizen.documents.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Files, unless object storage is asked for; then no class of its client is loaded. */
@Configuration(proxyBeanMethods = false)
@Import(S3StoreConfiguration.class)
class StoreConfiguration {
    @Bean
    @ConditionalOnMissingBean
    DocumentStore documentStore(StoreSettings settings) {
        return new FileDocumentStore(settings);
    }
}
