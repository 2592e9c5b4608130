/**
 * The gateway as this portal asks it, with the token of who is signed in: one interface for each subject. A part that
 * does not answer is {@code Away}, what nobody may see is {@code NotThere}; other refusals come as HTTP says them.
 */
@ApplicationModule(allowedDependencies = {"page", "session"})
@NullMarked
package id.mppdigital.portal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
