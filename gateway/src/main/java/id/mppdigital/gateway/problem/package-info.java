/**
 * Refusals in the very JSON that the services answer with. Here live the writer and the reading of foreign exceptions;
 * each package words its own refusals.
 */
@ApplicationModule(allowedDependencies = {"plan"})
@NullMarked
package id.mppdigital.gateway.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
