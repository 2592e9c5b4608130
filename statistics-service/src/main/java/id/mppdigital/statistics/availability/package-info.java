/**
 * Whether the platform's parts answer: asked every minute, counted by day, kept for 90 days, and shown to everybody. It
 * knows parts by their configured addresses only.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.statistics.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
