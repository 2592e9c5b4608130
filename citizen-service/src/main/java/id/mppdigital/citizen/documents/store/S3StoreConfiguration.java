package id.mppdigital.citizen.documents.store;

import id.mppdigital.platform.guard.Guards;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.s3.S3Client;

/** Object storage behind its guards; imported by {@link StoreConfiguration}, so that it comes before the files. */
@ConditionalOnProperty(name = "mpp.documents.store", havingValue = "s3")
class S3StoreConfiguration {
    @Bean
    S3Client documentBucketClient(S3Settings settings) {
        return S3Clients.open(settings.checked());
    }

    @Bean
    DocumentStore s3DocumentStore(S3Client client, S3Settings settings, Guards guards) {
        return new GuardedDocumentStore(new S3DocumentStore(client, settings), settings.timeout(), guards);
    }

    @Bean
    S3HealthIndicator documentStoreHealthIndicator(S3Client client, S3Settings settings) {
        return new S3HealthIndicator(client, settings.requireBucket());
    }
}
