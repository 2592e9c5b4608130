package id.mppdigital.citizen.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.manifest.Access;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A type of evidence as the catalogue says it: {@code id.mppdigital.catalog.evidence-changed.v1}. */
record EvidenceType(String code, Name name, List<Issuer> issuedBy, List<Holder> heldBy) {
    static final String TOPIC = "mpp.catalog.evidence";
    static final String TYPE = "id.mppdigital.catalog.evidence-changed.v1";

    record Name(String id, String en) {}

    /**
     * @param validMonths how long after its issue a document proves it; null for ever
     * @param about whom its document must be about; null for whomever
     */
    record Issuer(
            String service,
            @Nullable Integer validMonths,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            About about) {
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

    /**
     * Whom a document must be about, by a fact that the decision on its application made known.
     *
     * @param fact as forms name it, such as {@code citizen.child/nik}
     * @param is what the decision must have said; null where {@code of} says whose it must be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(
            FactSource fact,
            @Nullable JsonNode is,
            @Nullable Of of) {
        enum Of {
            /** The NIK of who applies. */
            APPLICANT,
            /** What the form of the application says for the same fact. */
            FORM
        }
    }

    /**
     * A register whose answer proves it.
     *
     * @param facts the register's own facts that prove it together
     * @param values what some of them must say; null where any value proves it
     * @param maxAgeDays how old its answer may be; null where the register's freshness says it
     */
    record Holder(
            String register,
            List<FactSource> facts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<FactSource, JsonNode> values,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer maxAgeDays) {
        /** How old its answer may be; null where the register's freshness says it. */
        @Nullable
        Duration maxAge() {
            return maxAgeDays == null ? null : Duration.ofDays(maxAgeDays);
        }

        /** What a register was only told proves nothing. */
        boolean canBeAskedOf(BaseRegister asked) {
            return asked.access() == Access.FETCH
                    && asked.vouches()
                    && asked.isConnected()
                    && asked.facts().containsAll(facts);
        }

        /** All facts have a value, and those that must say something say it. */
        boolean isProvedBy(List<Fact> said) {
            return said.size() == facts.size()
                    && said.stream()
                            .allMatch(fact -> values == null
                                    || !values.containsKey(fact.source())
                                    || fact.value().equals(values.get(fact.source())));
        }
    }

    Optional<Holder> holder(String register) {
        return heldBy.stream()
                .filter(holder -> holder.register().equals(register))
                .findFirst();
    }

    /** The services whose product it is. */
    Stream<String> issuers() {
        return issuedBy.stream().map(Issuer::service);
    }

    Optional<Issuer> issuer(String service) {
        return issuedBy.stream()
                .filter(issuer -> issuer.service().equals(service))
                .findFirst();
    }
}
