package id.mppdigital.connector.webhook;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How endpoints are called.
 *
 * @param webhookMasterKey base64, 32 bytes or more; every agency's webhook secret is derived from it
 * @param allowInsecureTargets development only: plain HTTP and private addresses may be called
 * @param connectTimeout for the connection alone; the manifest's limit holds for the whole call
 * @param responseLimit how much of an answer's body is read before the connection is given up; its content is never
 *     used
 */
@Validated
@ConfigurationProperties("mpp.connector")
record WebhookSettings(
        @NotBlank String webhookMasterKey,
        @DefaultValue("false") boolean allowInsecureTargets,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("64KB") DataSize responseLimit) {}
