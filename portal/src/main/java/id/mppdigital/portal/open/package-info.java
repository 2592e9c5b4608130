/** Pages for everyone, signed in or not: home, search, services. */
@ApplicationModule(allowedDependencies = {"page"})
@NullMarked
package id.mppdigital.portal.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
