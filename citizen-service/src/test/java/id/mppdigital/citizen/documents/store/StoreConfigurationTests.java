package id.mppdigital.citizen.documents.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.guard.Guards;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import software.amazon.awssdk.services.s3.S3Client;

class StoreConfigurationTests {
    @EnableConfigurationProperties({StoreSettings.class, S3Settings.class})
    static class Settings {}

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(StoreConfiguration.class, Settings.class)
            .withBean(
                    Guards.class, () -> new Guards(BulkheadRegistry.ofDefaults(), CircuitBreakerRegistry.ofDefaults()));

    @Test
    void keepsFilesAndMakesNothingOfS3UnlessToldOtherwise() {
        context.run(files -> {
            assertThat(files).getBean(DocumentStore.class).isInstanceOf(FileDocumentStore.class);
            assertThat(files).doesNotHaveBean(S3Client.class).doesNotHaveBean(S3HealthIndicator.class);
        });
    }

    @Test
    void opensObjectStorageBehindItsGuards() {
        context.withPropertyValues("mpp.documents.store=s3", "mpp.documents.s3.bucket=documents")
                .run(s3 -> assertThat(s3).getBean(DocumentStore.class).isInstanceOf(GuardedDocumentStore.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mpp.documents.s3.region=id-jkt-1                                          | mpp.documents.s3.bucket     | set the name of the bucket
            mpp.documents.s3.bucket=                                                  | mpp.documents.s3.bucket     | set the name of the bucket
            mpp.documents.s3.bucket=documents,mpp.documents.s3.access-key=a           | mpp.documents.s3.secret-key | set both, or neither
            mpp.documents.s3.bucket=documents,mpp.documents.s3.secret-key=a           | mpp.documents.s3.access-key | set both, or neither
            mpp.documents.s3.bucket=documents,mpp.documents.s3.endpoint=s3.example.id | mpp.documents.s3.endpoint   | with its scheme
            """)
    void doesNotStartWithHalfTheSettingsAndSaysWhatToSet(String given, String setting, String toDo) {
        context.withPropertyValues("mpp.documents.store=s3")
                .withPropertyValues(given.split(","))
                .run(failed -> assertThat(failed)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                InvalidConfigurationPropertyValueException.class,
                                wrong -> assertThat(wrong.getName()).isEqualTo(setting))
                        .hasMessageContaining(toDo));
    }

    @Test
    void doesNotStartWithAStoreThatItDoesNotKnow() {
        context.withPropertyValues("mpp.documents.store=ftp")
                .run(failed -> assertThat(failed)
                        .getFailure()
                        .hasStackTraceContaining("mpp.documents.store")
                        .hasStackTraceContaining("ftp"));
    }
}
