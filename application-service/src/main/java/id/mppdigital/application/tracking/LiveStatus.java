package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationEvents;
import id.mppdigital.application.lifecycle.ApplicationStatus;
import id.mppdigital.platform.events.EventBroadcast;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.live.LiveStreams;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Passes every change on to the streams open at this instance, whichever instance made the change. */
@Configuration
class LiveStatus {

    private final LiveStreams streams;

    LiveStatus(LiveStreams streams) {
        this.streams = streams;
    }

    private record Submitted(UUID applicationId, String registrationNumber, String citizenId, Instant submittedAt) {}

    private record Corrected(UUID applicationId, String registrationNumber, String citizenId, Instant correctedAt) {}

    private record Moved(
            UUID applicationId,
            String registrationNumber,
            String citizenId,
            ApplicationStatus to,
            @Nullable String stage,
            Instant at) {}

    @Bean
    EventBroadcast liveChanges() {
        return EventBroadcast.of(ApplicationEvents.TOPIC)
                .fromLatest()
                .on("id.mppdigital.application.submitted.v1", Submitted.class, this::submitted)
                .on("id.mppdigital.application.corrected.v1", Corrected.class, this::corrected)
                .on("id.mppdigital.application.status-changed.v1", Moved.class, this::moved)
                .build();
    }

    private void submitted(Received<Submitted> event) {
        var data = event.data();
        var status = ApplicationStatus.SUBMITTED;
        publish(
                data.citizenId(),
                new StatusUpdate(
                        data.applicationId(),
                        data.registrationNumber(),
                        event.sequence(),
                        status,
                        null,
                        data.submittedAt()));
    }

    private void corrected(Received<Corrected> event) {
        var data = event.data();
        var status = ApplicationStatus.IN_REVIEW;
        publish(
                data.citizenId(),
                new StatusUpdate(
                        data.applicationId(),
                        data.registrationNumber(),
                        event.sequence(),
                        status,
                        null,
                        data.correctedAt()));
    }

    private void moved(Received<Moved> event) {
        var data = event.data();
        publish(
                data.citizenId(),
                new StatusUpdate(
                        data.applicationId(),
                        data.registrationNumber(),
                        event.sequence(),
                        data.to(),
                        data.stage(),
                        data.at()));
    }

    private void publish(String citizenId, StatusUpdate update) {
        var id = update.id().toString();
        streams.publish(keyOfApplication(update.applicationId()), id, StatusUpdate.NAME, update);
        streams.publish(keyOfCitizen(citizenId), id, StatusUpdate.NAME, update);
    }

    static String keyOfApplication(UUID application) {
        return "application " + application;
    }

    static String keyOfCitizen(String citizenId) {
        return "citizen " + citizenId;
    }
}
