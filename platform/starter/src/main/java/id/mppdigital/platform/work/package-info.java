/**
 * The leased work queue: claims the due rows of a service's own table, does their work outside any transaction and
 * settles each once, in order per key; each line works by itself. Operators see it in a view. The services define the
 * work.
 */
@ApplicationModule(allowedDependencies = {"meters", "pace", "paging", "problem", "sql"})
@NullMarked
package id.mppdigital.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
