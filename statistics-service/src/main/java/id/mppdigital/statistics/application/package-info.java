/**
 * One row of facts per application, kept from events: where, what, when, and how it stands. No personal data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.statistics.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
