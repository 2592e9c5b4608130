package id.mppdigital.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A type of evidence with who provides it, as it stands now. */
record EvidenceChanged(String code, JsonNode name, List<Issuer> issuedBy, List<Holder> heldBy) {
    static final String TYPE = "id.mppdigital.catalog.evidence-changed.v1";

    /**
     * @param validMonths how long a document of this service proves it; null for ever
     * @param about whom its document must be about; absent for whomever
     */
    record Issuer(
            String service,
            @Nullable Integer validMonths,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode about) {}

    /**
     * A register whose answer proves it.
     *
     * @param facts the register's own facts that prove it together
     * @param values what some of them must say; absent where any value proves it
     * @param maxAgeDays how old its answer may be; absent where its freshness says it
     */
    record Holder(
            String register,
            List<String> facts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode values,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode maxAgeDays) {}

    static EvidenceChanged of(String code, JsonNode spec) {
        return new EvidenceChanged(
                code,
                spec.path("name"),
                spec.path("issuedBy")
                        .valueStream()
                        .map(issuer -> new Issuer(
                                issuer.path("service").asString(),
                                issuer.has("validMonths")
                                        ? issuer.path("validMonths").asInt()
                                        : null,
                                issuer.get("about")))
                        .toList(),
                spec.path("heldBy")
                        .valueStream()
                        .map(holder -> new Holder(
                                holder.path("register").asString(),
                                holder.path("facts")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList(),
                                holder.get("values"),
                                holder.get("maxAgeDays")))
                        .toList());
    }
}
