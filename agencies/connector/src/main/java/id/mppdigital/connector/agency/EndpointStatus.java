package id.mppdigital.connector.agency;

import java.time.Instant;
import java.util.Optional;

/**
 * An agency's endpoint with what calling it has taught.
 *
 * @param endpoint empty for an agency that works at its desk only
 * @param pausedUntil the agency asked to be left alone until then
 * @param disabledAt since when the endpoint has said that it is gone for good
 * @param keysExpireAt when the last of the agency's own keys expires; empty without a key, or with one that never does
 */
public record EndpointStatus(
        String agency,
        Optional<Endpoint> endpoint,
        Optional<Instant> pausedUntil,
        Optional<Instant> disabledAt,
        Optional<Instant> keysExpireAt) {}
