/**
 * The time until which an agency has to deliver, counted from the submission. Holidays, pauses and the consequences of
 * a passed limit belong here, but are not built yet.
 */
@ApplicationModule(allowedDependencies = {"catalog", "lifecycle", "status"})
@NullMarked
package id.mppdigital.application.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
