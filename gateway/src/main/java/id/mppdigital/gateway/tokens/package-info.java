/**
 * Who may pass: access tokens of the configured issuer, checked for signature, issuer, audience and time. What a caller
 * may do behind the door is each service's own decision; roles are not read here.
 */
@ApplicationModule(allowedDependencies = {"door", "plan", "refusal"})
@NullMarked
package id.mppdigital.gateway.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
