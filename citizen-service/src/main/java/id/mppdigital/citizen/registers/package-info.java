/** The port to base registers: one interface and its possible answers. Protocols live in a package per register, such as {@code dukcapil}. */
@ApplicationModule(allowedDependencies = {"attributes", "identity"})
@NullMarked
package id.mppdigital.citizen.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
