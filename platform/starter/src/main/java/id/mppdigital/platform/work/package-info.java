/**
 * The leased work queue: claims what is due in a service's own table, works it outside any transaction and settles it
 * once, in order per key, each line by itself. What the work is belongs to the services.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
