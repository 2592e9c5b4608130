/**
 * The part of the catalogue that this service needs to accept an application without calling another service: malls,
 * offerings, agencies, service versions and channels, replicated from {@code mpp.catalog.*}. Requests never change it.
 * Public descriptions, standards and search belong to catalog-service.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package id.mppdigital.application.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
