/** The requests of agencies, citizens and the system to move an application, the rules of a move, and what is kept with it. */
@ApplicationModule(
        allowedDependencies = {"bill", "catalog", "idempotency", "issuance", "lifecycle", "refusal", "status"})
@NullMarked
package id.mppdigital.application.transition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
