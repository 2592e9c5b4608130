package id.mppdigital.citizen.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands that somebody filed for another person.
 *
 * @param status as application-service names it; null when no event told it yet
 * @param representative the account of who filed it
 */
public record Represented(
        UUID id,
        String service,
        String agency,
        String mall,
        @Nullable String number,
        @Nullable String status,
        String representative) {}
