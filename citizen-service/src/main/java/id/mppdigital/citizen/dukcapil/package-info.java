/**
 * The protocol of the population register: two methods, and errors inside a 200. What its fields mean is in its
 * manifest; what is done with its answers lives in {@code prefill}.
 */
@ApplicationModule(allowedDependencies = {"attributes", "identity", "registers"})
@NullMarked
package id.mppdigital.citizen.dukcapil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
