/**
 * Corrections at the agency that keeps a register: asked for once, by a citizen's request or because two registers
 * disagree; answered by the agency, by its system or at its desk; shown to the citizen, who is told when it is late. To a
 * system what is asked goes by an event, sealed, which the connector brings.
 */
@ApplicationModule(
        allowedDependencies = {
            "attributes",
            "disagreement",
            "dispute",
            "documents",
            "holder",
            "identity",
            "keys",
            "permission",
            "refusal",
            "registers",
            "signing",
            "telling",
            "usage"
        })
@NullMarked
package id.mppdigital.citizen.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
