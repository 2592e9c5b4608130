package id.mppdigital.connector.api;

import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.platform.work.WorkView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as agencies and operators see it; the dossier isn't part of it.
 *
 * @param id also the {@code webhook-id}
 * @param applicationId of a correction, its id
 * @param registrationNumber of a correction, its number
 * @param type the webhook's type
 * @param lastStatus the HTTP status of the last answer, null when none came
 * @param reasonCode why it is parked
 * @param dueAt when it is tried next, null when it is finished or parked
 */
record DeliveryView(
        UUID id,
        UUID applicationId,
        String registrationNumber,
        String agency,
        String mall,
        String type,
        long sequence,
        DeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable String reasonCode,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt)
        implements WorkView.Piece {
    static final String SELECT = """
            select id, application_id, registration_number, agency, mall,
                case message when 'CORRECTION_ASKED' then 'register.correction-asked'
                    else 'application.' || lower(message) end as type,
                sequence, state, attempts, last_status, park_reason as reason_code, created_at,
                case state when 'PENDING' then due_at end as due_at, finished_at
            from d
            """;
}
