/**
 * Who a child's parents are, as the population register says it, and until when they act for it. What they may do then
 * is decided in {@code representation}.
 */
@ApplicationModule(allowedDependencies = {"attributes", "identity", "permission", "refusal", "registers", "usage"})
@NullMarked
package id.mppdigital.citizen.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
