/** Pages for everyone, signed in or not: home with the choice of a mall and the search, and what each service asks. */
@ApplicationModule(allowedDependencies = {"act", "api", "draft", "page"})
@NullMarked
package id.mppdigital.portal.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
