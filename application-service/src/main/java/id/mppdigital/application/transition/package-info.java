/**
 * Moves of an application by agencies, citizens and the system: the requests, the rules, and what is stored with a
 * move.
 */
@ApplicationModule(
        allowedDependencies = {"bill", "catalog", "finding", "idempotency", "issuance", "lifecycle", "refusal", "status"
        })
@NullMarked
package id.mppdigital.application.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
