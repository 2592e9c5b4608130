package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationEvents;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.live.LiveStreams;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends every change to the streams of this instance, whichever instance made the change. */
@Configuration
class LiveStatus {
    private final LiveStreams streams;

    LiveStatus(LiveStreams streams) {
        this.streams = streams;
    }

    /** The change that an event reports; each type of event has its own fields for it. */
    private interface Told {
        String citizenId();

        StatusUpdate update(long sequence);
    }

    private record Submitted(UUID applicationId, String registrationNumber, String citizenId, Instant submittedAt)
            implements Told {
        @Override
        public StatusUpdate update(long sequence) {
            return new StatusUpdate(
                    applicationId, registrationNumber, sequence, ApplicationStatus.SUBMITTED, null, submittedAt);
        }
    }

    private record Corrected(UUID applicationId, String registrationNumber, String citizenId, Instant correctedAt)
            implements Told {
        @Override
        public StatusUpdate update(long sequence) {
            return new StatusUpdate(
                    applicationId, registrationNumber, sequence, ApplicationStatus.IN_REVIEW, null, correctedAt);
        }
    }

    private record Moved(
            UUID applicationId,
            String registrationNumber,
            String citizenId,
            ApplicationStatus to,
            @Nullable String stage,
            Instant at)
            implements Told {
        @Override
        public StatusUpdate update(long sequence) {
            return new StatusUpdate(applicationId, registrationNumber, sequence, to, stage, at);
        }
    }

    /** Something was learnt; the status stays. */
    private record Noted(
            UUID applicationId,
            String registrationNumber,
            String citizenId,
            ApplicationStatus status,
            @Nullable String stage,
            Instant at)
            implements Told {
        @Override
        public StatusUpdate update(long sequence) {
            return new StatusUpdate(applicationId, registrationNumber, sequence, status, stage, at);
        }
    }

    @Bean
    EventBroadcast liveChanges() {
        return EventBroadcast.of(ApplicationEvents.TOPIC)
                .fromLatest()
                .on("id.mppdigital.application.submitted.v1", Submitted.class, this::passOn)
                .on("id.mppdigital.application.corrected.v1", Corrected.class, this::passOn)
                .on("id.mppdigital.application.status-changed.v1", Moved.class, this::passOn)
                .on("id.mppdigital.application.verified.v1", Noted.class, this::passOn)
                .on("id.mppdigital.application.facts-changed.v1", Noted.class, this::passOn)
                .build();
    }

    private void passOn(Received<? extends Told> event) {
        var update = event.data().update(event.sequence());
        var id = update.id().toString();
        streams.publish(keyOfApplication(update.applicationId()), id, StatusUpdate.NAME, update);
        streams.publish(keyOfCitizen(event.data().citizenId()), id, StatusUpdate.NAME, update);
    }

    static String keyOfApplication(UUID application) {
        return "application " + application;
    }

    static String keyOfCitizen(String citizenId) {
        return "citizen " + citizenId;
    }
}
