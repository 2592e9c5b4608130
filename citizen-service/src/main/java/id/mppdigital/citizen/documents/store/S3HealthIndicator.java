package id.mppdigital.citizen.documents.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Whether the bucket exists and accepts our credentials. Part of {@code /actuator/health} and not of readiness: the rest
 * of the service works without documents, and taking the instance out of traffic would help nobody.
 */
final class S3HealthIndicator implements HealthIndicator {
    private static final Logger log = LoggerFactory.getLogger(S3HealthIndicator.class);

    private final S3Client client;
    private final String bucket;
    private final AtomicBoolean wellSoFar = new AtomicBoolean(true);

    S3HealthIndicator(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /**
     * Asks once after the start, which it doesn't hold up: a wrong bucket shows in the log before a citizen meets it.
     */
    @EventListener(ApplicationReadyEvent.class)
    void askOnce() {
        Thread.startVirtualThread(this::health);
    }

    @Override
    public Health health() {
        try {
            client.headBucket(request -> request.bucket(bucket));
            if (!wellSoFar.getAndSet(true)) {
                log.info("The document bucket {} is back", bucket);
            }
            return Health.up().build();
        } catch (SdkException e) {
            String trouble = S3Trouble.of(e);
            if (wellSoFar.getAndSet(false)) {
                log.error("The document bucket {} can't be used: {}", bucket, trouble);
            }
            return Health.down().withDetail("trouble", trouble).build();
        }
    }
}
