/**
 * What is verified later: answers that a register could not be asked about when they were given are compared with it
 * once it answers again, and application-service is told of the outcome, never of the register's values.
 */
@ApplicationModule(allowedDependencies = {"attributes", "catalog", "identity", "keys", "prefill", "usage"})
@NullMarked
package id.mppdigital.citizen.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
