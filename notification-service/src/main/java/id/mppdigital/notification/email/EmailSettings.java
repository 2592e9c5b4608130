package id.mppdigital.notification.email;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What only e-mails need to be delivered.
 *
 * @param from the sender, with or without a display name
 * @param emailsPerConnection after how many e-mails a connection is closed; many servers close it themselves after 100
 * @param connectionIdle how long an unused connection is kept; less than the five minutes that RFC 5321 lets a server wait
 */
@Validated
@ConfigurationProperties("mpp.notification.delivery")
record EmailSettings(
        @NotBlank @DefaultValue("MPP Digital <no-reply@mpp.localhost>")
        String from,

        @Min(1) @DefaultValue("100") int emailsPerConnection,
        @DefaultValue("30s") Duration connectionIdle) {}
