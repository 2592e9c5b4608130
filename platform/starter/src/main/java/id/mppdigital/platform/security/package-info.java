/**
 * Who is calling: the resource server's rules and the caller as a controller argument. What a role may do belongs to
 * the services.
 */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package id.mppdigital.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
