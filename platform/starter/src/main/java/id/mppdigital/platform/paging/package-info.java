/** Long lists page by page: a cursor that says where the next page begins, and the query that asks for it. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package id.mppdigital.platform.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
