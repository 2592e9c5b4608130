/**
 * The regions of Indonesia by their Kemendagri codes: loaded once from {@code region/regions.csv}, read by everybody,
 * changed only by a migration with a newer list.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.catalog.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
