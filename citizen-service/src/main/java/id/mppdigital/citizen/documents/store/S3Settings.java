package id.mppdigital.citizen.documents.store;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.StringUtils;

/**
 * How the S3-compatible store is reached; used only when {@code mpp.documents.store} is {@code s3}.
 *
 * @param endpoint of the store; none for Amazon's own, which follows from the region
 * @param region as the store names it; many outside Amazon take any
 * @param bucket that keeps the documents; must exist
 * @param pathStyle {@code endpoint/bucket/key} instead of {@code bucket.endpoint/key}, as most stores outside Amazon need it
 * @param accessKey with {@code secretKey}; neither for the platform's own credentials (environment, profile, container, machine)
 * @param secretKey with {@code accessKey}
 * @param encryption asks the store to encrypt once more, as its {@code x-amz-server-side-encryption} spells it
 * @param connectTimeout how long the store may take to accept a connection
 * @param timeout of one operation, attempts and pauses included
 */
@ConfigurationProperties("mpp.documents.s3")
record S3Settings(
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String bucket,
        @DefaultValue("false") boolean pathStyle,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @Nullable String encryption,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout) {
    /** @throws InvalidConfigurationPropertyValueException that says what to set */
    S3Settings checked() {
        requireBucket();
        if (StringUtils.hasText(accessKey) != StringUtils.hasText(secretKey)) {
            throw invalid(
                    StringUtils.hasText(accessKey) ? "secret-key" : "access-key",
                    "The access key and the secret key belong together: set both, or neither for the platform's own credentials.");
        }
        if (endpoint != null && !endpoint.isAbsolute()) {
            throw invalid("endpoint", "Set the store's address with its scheme, e.g. https://s3.example.id.");
        }
        return this;
    }

    String requireBucket() {
        if (!StringUtils.hasText(bucket)) {
            throw invalid("bucket", "mpp.documents.store is s3: set the name of the bucket that keeps the documents.");
        }
        return bucket;
    }

    private static InvalidConfigurationPropertyValueException invalid(String setting, String reason) {
        return new InvalidConfigurationPropertyValueException("mpp.documents.s3." + setting, null, reason);
    }

    @Override
    public String toString() {
        return "S3Settings[endpoint=%s, region=%s, bucket=%s, pathStyle=%s, encryption=%s, connectTimeout=%s, timeout=%s, keys hidden]"
                .formatted(endpoint, region, bucket, pathStyle, encryption, connectTimeout, timeout);
    }
}
