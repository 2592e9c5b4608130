/** How questions of a form stand on a page: their words, where a value is from, what is wrong, the regions to choose. */
@ApplicationModule(allowedDependencies = {"api", "filled", "form", "page"})
@NullMarked
package id.mppdigital.portal.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
