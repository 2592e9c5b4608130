package id.mppdigital.application.transition;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of an application: the answer to every request that moves it.
 *
 * @param next where the caller may move it from here
 */
public record Standing(
        ApplicationId id,
        String registrationNumber,
        ApplicationStatus status,
        @Nullable String stage,
        long sequence,
        Instant updatedAt,
        List<ApplicationStatus> next) {
    public static Standing of(Application application, Actor actor) {
        return new Standing(
                application.id(),
                application.registrationNumber(),
                application.status(),
                application.stage(),
                application.sequence(),
                application.updatedAt(),
                application.next(actor).stream().sorted().toList());
    }
}
