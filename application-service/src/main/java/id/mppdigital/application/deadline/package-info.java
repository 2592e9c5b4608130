/**
 * Until when an agency has to deliver. Counts plainly from the submission; holidays, pauses and what follows from a limit
 * that has passed come later, and belong here.
 */
@ApplicationModule(allowedDependencies = {"catalog", "lifecycle", "status"})
@NullMarked
package id.mppdigital.application.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
