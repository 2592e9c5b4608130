/**
 * Records who, other than the citizen, has read an application's data, in the transaction that reads it. An event
 * brings the record to citizen-service's ledger, which the citizen can read.
 */
@ApplicationModule(allowedDependencies = {"lifecycle", "refusal", "status"})
@NullMarked
package id.mppdigital.application.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
