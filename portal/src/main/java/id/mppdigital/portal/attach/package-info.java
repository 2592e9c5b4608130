/** Documents for the requirements of a service: from the citizen's wallet, or uploaded into it. */
@ApplicationModule(allowedDependencies = {"api", "form", "page"})
@NullMarked
package id.mppdigital.portal.attach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
