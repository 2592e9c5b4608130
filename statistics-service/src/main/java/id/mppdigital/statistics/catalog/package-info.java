/**
 * This service's replica of the catalogue: names, time zones and time limits, and nothing more of it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.statistics.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
