/**
 * Corrections at the agency that keeps a register: asked for once, by a citizen's request or because two registers
 * disagree; answered by the agency; shown to the citizen. What is asked leaves by an event, sealed; the connector brings
 * it to the agency.
 */
@ApplicationModule(
        allowedDependencies = {
            "attributes",
            "disagreement",
            "dispute",
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
