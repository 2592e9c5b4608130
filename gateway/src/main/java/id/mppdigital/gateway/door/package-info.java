/**
 * What every request meets first, before anything is spent on it: its path and method, its origin (CORS), the address
 * it comes from, and the line that the access log keeps of it. Who the caller is, is no matter of this package.
 */
@ApplicationModule(allowedDependencies = {"plan", "refusal"})
@NullMarked
package id.mppdigital.gateway.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
