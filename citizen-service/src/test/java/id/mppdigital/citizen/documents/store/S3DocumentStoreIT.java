package id.mppdigital.citizen.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mppdigital.platform.guard.Guards;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The promises of the port, against a real S3-speaking server. */
@ExtendWith(OutputCaptureExtension.class)
class S3DocumentStoreIT extends DocumentStoreContract {
    private static final S3Server SERVER = new S3Server();

    private final UUID id = UUID.randomUUID();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    DocumentStore store() {
        return plain(SERVER.settings(S3Server.BUCKET, S3Server.SECRET_KEY));
    }

    @Test
    void keepsAnObjectPerId() {
        store().put(id, new ByteArrayResource(new byte[] {1}));
        assertThat(SERVER.bucket().resolve("documents").resolve(id.toString())).exists();
    }

    @Test
    void isRefusedWithAWrongSecret() {
        DocumentStore intruder = plain(SERVER.settings(S3Server.BUCKET, "wrong-secret"));
        store().put(id, new ByteArrayResource(new byte[] {1}));
        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> intruder.get(id))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(403));
        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> intruder.put(UUID.randomUUID(), new ByteArrayResource(new byte[] {1})))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(403));
    }

    @Test
    void tellsWhoeverAsksThatItIsDownAndOpensItsBreaker() {
        var breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .minimumNumberOfCalls(4)
                .slidingWindowSize(4)
                .build());
        try (var guards = new Guards(BulkheadRegistry.ofDefaults(), breakers)) {
            var guarded = new GuardedDocumentStore(store(), Duration.ofSeconds(10), guards);
            SERVER.stop();
            for (int i = 0; i < 4; i++) {
                assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> guarded.get(id));
            }
            assertThat(breakers.circuitBreaker(GuardedDocumentStore.CODE).getState())
                    .isEqualTo(CircuitBreaker.State.OPEN);
        } finally {
            SERVER.start();
        }
    }

    @Test
    void saysInTheLogAndInItsHealthThatTheBucketIsMissing(CapturedOutput logs) {
        var health = health(SERVER.settings("no-such-bucket", S3Server.SECRET_KEY));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(logs.getAll()).containsOnlyOnce("create it or set mpp.documents.s3.bucket");
    }

    @Test
    void saysInTheLogAndInItsHealthThatTheCredentialsAreDenied(CapturedOutput logs) {
        var health = health(SERVER.settings(S3Server.BUCKET, "wrong-secret"));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(logs.getAll())
                .contains("look at mpp.documents.s3.access-key and .secret-key")
                .doesNotContain("wrong-secret");
    }

    @Test
    void isWellWithItsBucket() {
        assertThat(health(SERVER.settings(S3Server.BUCKET, S3Server.SECRET_KEY))
                        .health()
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    private static DocumentStore plain(S3Settings settings) {
        return new S3DocumentStore(S3Clients.open(settings), settings);
    }

    private static S3HealthIndicator health(S3Settings settings) {
        return new S3HealthIndicator(S3Clients.open(settings), settings.requireBucket());
    }
}
