/**
 * What an agency is asked to correct in the register that it keeps, for its officers: the list with its clocks, one
 * correction with its evidence, and the answer with a reason.
 */
@ApplicationModule(allowedDependencies = {"api", "page"})
@NullMarked
package id.mppdigital.portal.correct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
