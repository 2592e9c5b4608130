/**
 * Facts that an application used and that a later decision has changed. Its agency and its citizen are told by a change
 * of the application, whose status stays; the agency learns the new value only where the form names the basis for it.
 */
@ApplicationModule(allowedDependencies = {"catalog", "dossier", "json", "lifecycle", "secrecy", "status"})
@NullMarked
package id.mppdigital.application.informing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
