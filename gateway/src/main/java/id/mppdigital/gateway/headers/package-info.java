/**
 * Header hygiene in both directions: which headers of the outside reach a service, which ones of a service reach the
 * outside, and the security headers that every answer bears whoever made it.
 */
@ApplicationModule(allowedDependencies = {"door", "plan", "watch"})
@NullMarked
package id.mppdigital.gateway.headers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
