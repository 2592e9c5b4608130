/** Client of the population register: its protocol with errors inside a 200, its field mapping by configuration, its breaker, bulkhead and time limit. What is done with the answer lives in {@code prefill}. */
@ApplicationModule(allowedDependencies = {"attributes", "identity", "registers"})
@NullMarked
package id.mppdigital.citizen.dukcapil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
