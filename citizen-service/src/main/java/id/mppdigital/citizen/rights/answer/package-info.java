/**
 * How the data officer answers what citizens dispute: the list of what is open with its clocks, one request with all that
 * is needed to judge it, and the answer, of which the citizen is told.
 */
@ApplicationModule(
        allowedDependencies = {
            "applications",
            "attributes",
            "correction",
            "dispute",
            "documents",
            "documents.store",
            "holder",
            "identity",
            "keys",
            "refusal",
            "registers",
            "registers.manifest",
            "rights",
            "telling",
            "usage"
        })
@NullMarked
package id.mppdigital.citizen.rights.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
