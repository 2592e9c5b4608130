package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.bill.Bill;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code id.mppdigital.application.status-changed.v1}; free texts stay in the timeline.
 *
 * @param representative the account of who filed it for the citizen and may still act; null for nobody
 * @param facts what the agency found, a JWE for citizen-service alone
 */
public record ApplicationMoved(
        ApplicationId applicationId,
        String registrationNumber,
        String citizenId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String representative,
        String mall,
        String agency,
        BilingualText agencyName,
        Application.ServiceRef service,
        ApplicationStatus from,
        ApplicationStatus to,
        @Nullable String stage,
        @Nullable String reasonCode,
        Actor actor,
        Instant begunAt,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Asked bill,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> documents,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> facts) {
    static final String TYPE = "id.mppdigital.application.status-changed.v1";

    /** A bill without its texts, which may name a person. */
    record Asked(long amount, String billingCode, Instant expiresAt) {
        static @Nullable Asked of(@Nullable Bill bill) {
            return bill == null ? null : new Asked(bill.amount(), bill.billingCode(), bill.expiresAt());
        }
    }

    ApplicationMoved followedBy(String account) {
        return new ApplicationMoved(
                applicationId,
                registrationNumber,
                citizenId,
                account,
                mall,
                agency,
                agencyName,
                service,
                from,
                to,
                stage,
                reasonCode,
                actor,
                begunAt,
                at,
                bill,
                documents,
                facts);
    }

    static ApplicationMoved of(ApplicationStatus from, Application now, Move move, Enclosed enclosed) {
        return new ApplicationMoved(
                now.id(),
                now.registrationNumber(),
                now.citizenId(),
                null,
                now.mall(),
                now.agency().code(),
                now.agency().name(),
                now.service(),
                from,
                now.status(),
                now.stage(),
                move.reasonCode(),
                move.actor(),
                now.begunAt(),
                now.updatedAt(),
                Asked.of(enclosed.bill()),
                enclosed.documents().stream().map(IssuedDocument::id).toList(),
                enclosed.found().sealed());
    }
}
