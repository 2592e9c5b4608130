package id.mppdigital.application.verification;

import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a change of an application of what citizen-service learnt later from a register. */
@Configuration(proxyBeanMethods = false)
class TellVerification {
    /** Nobody decides on these any more, and no product rests on their answers. */
    private static final Set<ApplicationStatus> IN_VAIN =
            EnumSet.of(ApplicationStatus.WITHDRAWN, ApplicationStatus.REJECTED, ApplicationStatus.EXPIRED);

    private final Applications applications;
    private final ApplicationChanges changes;
    private final Verifications verifications;
    private final Clock clock;

    TellVerification(Applications applications, ApplicationChanges changes, Verifications verifications, Clock clock) {
        this.applications = applications;
        this.changes = changes;
        this.verifications = verifications;
        this.clock = clock;
    }

    @Bean
    EventSubscription laterVerifications() {
        return EventSubscription.to("mpp.verifications")
                .as("application-service.verifications")
                .everyInOrder()
                .on("id.mppdigital.verification.settled.v1", VerificationSettled.class, this::settled)
                .build();
    }

    private void settled(Received<VerificationSettled> event) {
        var settled = event.data();
        var before = applications.lock(new ApplicationId(settled.applicationId()));
        if (IN_VAIN.contains(before.status()) || verifications.isOutdated(settled)) {
            return;
        }
        verifications.add(settled);
        var now = before.noted(clock.instant());
        var note = Move.noteBySystem(now.status(), now.stage(), settled.code());
        changes.make(Change.noted(now, note, ApplicationVerified.of(now, settled)));
    }
}
