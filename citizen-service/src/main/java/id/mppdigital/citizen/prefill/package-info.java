/**
 * Fills a service's form from what is known: own facts, then registers within a deadline, every field with its state;
 * and vouches for register values with an attestation.
 */
@ApplicationModule(
        allowedDependencies = {
            "attributes",
            "catalog",
            "consent",
            "dispute",
            "identity",
            "keyed",
            "keys",
            "permission",
            "refusal",
            "registers",
            "representation",
            "signing",
            "usage"
        })
@NullMarked
package id.mppdigital.citizen.prefill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
