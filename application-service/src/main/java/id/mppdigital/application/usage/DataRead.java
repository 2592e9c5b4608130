package id.mppdigital.application.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.platform.events.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The data of {@code id.mppdigital.application.data-read.v1}.
 *
 * @param sources what was shown, by name, never by value
 * @param laws by which the service processes the specific data among them; absent where there are none
 * @param until the end of the hour: the same look repeated before then is part of this one
 */
record DataRead(
        UUID readId,
        ApplicationId applicationId,
        String citizenId,
        String mall,
        String agency,
        Application.ServiceRef service,
        Reader reader,
        Purpose purpose,
        List<String> sources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> laws,
        Instant begunAt,
        Instant at,
        Instant until) {
    static final String TYPE = "id.mppdigital.application.data-read.v1";

    /** Agencies hold an application for one reason only. */
    enum Purpose {
        HANDLE_APPLICATION
    }

    static DataRead of(
            Application application, Reader reader, Collection<String> sources, List<String> laws, Instant now) {
        return new DataRead(
                Ids.next(),
                application.id(),
                application.citizenId(),
                application.mall(),
                application.agency().code(),
                application.service(),
                reader,
                Purpose.HANDLE_APPLICATION,
                sources.stream().distinct().sorted().toList(),
                laws,
                application.begunAt(),
                now,
                now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
    }
}
