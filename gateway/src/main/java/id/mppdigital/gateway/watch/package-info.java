/**
 * What operators see of a request afterwards: its line in the access log, its time among the meters and, of some, a
 * trace. None of it says more about people than the access log may.
 */
@ApplicationModule(allowedDependencies = {"door", "plan"})
@NullMarked
package id.mppdigital.gateway.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
