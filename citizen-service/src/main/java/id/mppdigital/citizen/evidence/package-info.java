/**
 * What already proves a requirement of a service for a citizen: a document that was issued here, a register's answer, or
 * a document of one's own, in that order. Who provides which type of evidence is the catalogue's.
 */
@ApplicationModule(
        allowedDependencies = {
            "applications",
            "attributes",
            "catalog",
            "dispute",
            "documents",
            "identity",
            "paper",
            "permission",
            "prefill",
            "refusal",
            "registers",
            "usage"
        })
@NullMarked
package id.mppdigital.citizen.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
