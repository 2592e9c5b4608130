/**
 * Which cells of tables stay hidden so that no small count can be read or worked out from the others. It knows neither
 * malls nor applications.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
