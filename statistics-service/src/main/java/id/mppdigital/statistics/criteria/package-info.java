/**
 * The ministry's criteria for an MPP Digital, each computed for each mall from the published figures and the catalogue.
 * What the platform can't see is said to be not measured.
 */
@ApplicationModule(allowedDependencies = {"catalog", "report"})
@NullMarked
package id.mppdigital.statistics.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
