package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of evidence as the catalogue says it: {@code id.mppdigital.catalog.evidence-changed.v1}. */
record EvidenceType(String code, Name name, List<Issuer> issuedBy, List<Holder> heldBy) {
    static final String TOPIC = "mpp.catalog.evidence";
    static final String TYPE = "id.mppdigital.catalog.evidence-changed.v1";

    record Name(String id, String en) {}

    /** @param validMonths how long after its issue a document proves it; null for ever */
    record Issuer(String service, @Nullable Integer validMonths) {
        /** Months are the calendar's in Jakarta, as the papers count them; null for ever. */
        @Nullable
        Instant validUntil(Instant issuedAt) {
            return validMonths == null
                    ? null
                    : issuedAt.atZone(ZoneId.of("Asia/Jakarta"))
                            .plusMonths(validMonths)
                            .toInstant();
        }
    }

    /** @param facts the register's own facts that prove it together */
    record Holder(String register, List<FactSource> facts) {}

    Optional<Issuer> issuer(String service) {
        return issuedBy.stream()
                .filter(issuer -> issuer.service().equals(service))
                .findFirst();
    }
}
