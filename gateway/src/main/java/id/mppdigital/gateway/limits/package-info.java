/**
 * How often and how much: rate limits per client, per person and, for those who show no token, per address; and the
 * largest body that each kind of request may have. Counts live in this instance only, so that no shared store stands
 * between a citizen and the door; with N instances a caller gets up to N times the limit.
 */
@ApplicationModule(allowedDependencies = {"door", "plan", "refusal", "tokens"})
@NullMarked
package id.mppdigital.gateway.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
