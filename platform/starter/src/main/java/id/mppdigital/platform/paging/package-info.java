/** Long lists page by page: a cursor that marks where the next page begins, and the query that reads it. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package id.mppdigital.platform.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
