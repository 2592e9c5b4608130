package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.erasure.Begun;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.verification.Filing;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a submitted or corrected application.
 *
 * @param representative the account of who filed it for the citizen; only of a submission
 * @param correctedAt only of a correction
 * @param begunAt of a part of a case, when the case was submitted; null in an older event
 * @param sealed a JWE that this service is a recipient of, over {@link Dossier}
 * @param applicant a JWE for this service alone, over {@link id.mppdigital.citizen.identity.Applicant}; only of a
 *     submission, and not of one from before there was such a member
 */
record Filed(
        UUID applicationId,
        String citizenId,
        @Nullable String representative,
        String mall,
        String agency,
        Service service,
        Instant submittedAt,
        @Nullable Instant correctedAt,
        @Nullable Instant begunAt,
        Map<String, Object> sealed,
        @Nullable Map<String, Object> applicant) {
    record Service(String code, int version) {}

    /** The same with another dossier, and without who the applicant is: that was learnt when it came. */
    Filed holding(Map<String, Object> dossier) {
        return new Filed(
                applicationId,
                citizenId,
                representative,
                mall,
                agency,
                service,
                submittedAt,
                correctedAt,
                begunAt,
                dossier,
                null);
    }

    /** @param sequence of the event that told of it */
    Filing filing(long sequence) {
        return new Filing(applicationId, sequence, citizenId, agency, mall, service.code(), service.version());
    }

    /** As the ledger names who filed it for the citizen. */
    DataUse.@Nullable Reader reader() {
        return representative == null ? null : new DataUse.Reader(DataUse.Reader.Role.REPRESENTATIVE, representative);
    }

    /** When its citizen submitted it, be it in a case. */
    Begun begun() {
        return new Begun(citizenId, applicationId, begunAt == null ? submittedAt : begunAt);
    }

    Instant at() {
        return correctedAt == null ? submittedAt : correctedAt;
    }
}
