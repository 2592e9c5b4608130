package id.mppdigital.notification.template;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;

/**
 * A bill as a message tells of it.
 *
 * @param amount whole rupiah
 * @param expiresAt with the offset in which it is read
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Bill(
        long amount,
        String billingCode,

        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime expiresAt) {}
