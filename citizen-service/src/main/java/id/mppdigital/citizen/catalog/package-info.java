/**
 * This service's replica of the catalogue: which field of a form stands for which fact and which mall offers which
 * service, and nothing more of it.
 */
@ApplicationModule(allowedDependencies = {"attributes", "refusal"})
@NullMarked
package id.mppdigital.citizen.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
