package id.mppdigital.citizen.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken, and how long its receipt holds.
 *
 * @param maxSize of one document; {@code spring.servlet.multipart.max-file-size} must allow it
 * @param receiptValidity how long a receipt can be attached to an application; the list gives new ones
 */
@ConfigurationProperties("mpp.documents")
record DocumentSettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("24h") Duration receiptValidity) {}
