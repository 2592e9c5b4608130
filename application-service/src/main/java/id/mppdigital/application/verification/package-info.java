/**
 * What registers said later about answers that they could not be asked about when they were given. Agencies and
 * citizens are told by a change of the application, whose status stays.
 */
@ApplicationModule(allowedDependencies = {"catalog", "dossier", "lifecycle", "status"})
@NullMarked
package id.mppdigital.application.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
