/**
 * Errors as problem details (RFC 9457): one exception that services throw and the advice that answers with it. Reasons
 * and codes belong to the services.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
