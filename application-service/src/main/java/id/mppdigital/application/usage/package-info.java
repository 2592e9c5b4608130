/**
 * Who but the citizen was shown an application's data: written down in the transaction that shows it, and told to
 * citizen-service, whose ledger the citizen reads.
 */
@ApplicationModule(allowedDependencies = {"lifecycle", "status"})
@NullMarked
package id.mppdigital.application.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
