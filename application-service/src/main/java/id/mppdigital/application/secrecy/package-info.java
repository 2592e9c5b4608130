/** What the database must not see in clear: sealed on its way in, opened on its way out, by this service alone. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
