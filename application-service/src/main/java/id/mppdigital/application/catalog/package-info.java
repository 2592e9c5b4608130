/**
 * What this service must know of the catalogue to accept an application without calling anybody: malls, offerings,
 * agencies, service versions and channels, replicated from {@code mpp.catalog.*}. Nothing here is ever changed by a
 * request, and public descriptions, standards and search stay with catalog-service.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package id.mppdigital.application.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
