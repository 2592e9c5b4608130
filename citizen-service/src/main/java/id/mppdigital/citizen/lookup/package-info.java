/**
 * The protocol of registers that need no class: one address for each person, which answers with JSON. What its fields
 * mean is in the register's manifest.
 */
@ApplicationModule(allowedDependencies = {"identity", "registers"})
@NullMarked
package id.mppdigital.citizen.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
