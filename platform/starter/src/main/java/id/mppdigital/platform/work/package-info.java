/**
 * The leased work queue: claims the due rows of a service's own table, does their work outside any transaction and
 * settles each once, in order per key; each line works by itself. The services define the work.
 */
@ApplicationModule(allowedDependencies = {"pace", "sql"})
@NullMarked
package id.mppdigital.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
