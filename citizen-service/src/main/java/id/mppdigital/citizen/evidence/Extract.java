package id.mppdigital.citizen.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a register says that proves a type of evidence, as people read it.
 *
 * @param type as services name it among their documents
 * @param law on which the register's data are processed
 * @param asOf the oldest of its values
 */
record Extract(String type, EvidenceType.Name name, Holder register, List<String> law, Instant asOf, List<Line> lines) {
    /** The register that says so. */
    record Holder(String code, RegisterName name) {}

    /** @param words what people read for the value; absent where it stands as it is */
    record Line(
            FactSource fact,
            RegisterName label,
            JsonNode value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            RegisterName words) {
        /** Without the value, so that no log shows it by accident. */
        @Override
        public String toString() {
            return fact.key();
        }
    }
}
