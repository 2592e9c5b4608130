package id.mppdigital.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Requests that one instance lets through; the amounts are in {@code application.yaml}.
 *
 * @param client per front-end or agency (the token's {@code client_id}): a whole city may sit behind one
 * @param person per signed-in person (the token's {@code sub})
 * @param address per network address, for requests without a valid token; generous, as mobile operators put thousands
 *     of people behind one
 * @param receipt per registration number whose status is asked for with the code of a receipt, whoever asks
 * @param tracked most callers remembered at a time; the least active ones are forgotten first
 */
@Validated
@ConfigurationProperties("mpp.gateway.limits")
public record LimitSettings(
        @Valid Limit client,
        @Valid Limit person,
        @Valid Limit address,
        @Valid Limit receipt,
        @Positive @DefaultValue("200000") long tracked) {

    /**
     * So many requests in such a time; a caller who was quiet may use them at once, then they come back evenly.
     *
     * @param requests how many in that time
     * @param per the time
     * @param burst how many may come at once, where that is another number
     */
    public record Limit(
            @Positive long requests,
            @DefaultValue("1m") Duration per,
            @Nullable @Positive Long burst) {
        long capacity() {
            return burst == null ? requests : burst;
        }

        Duration untilFull() {
            return per.multipliedBy(capacity()).dividedBy(requests);
        }
    }
}
