/**
 * The public figures of each mall and of all malls: computed together at regular times, stored, and read by everybody.
 */
@ApplicationModule(allowedDependencies = {"catalog", "disclosure"})
@NullMarked
package id.mppdigital.statistics.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
