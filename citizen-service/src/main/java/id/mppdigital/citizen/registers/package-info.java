/**
 * The base registers: what each one knows is its manifest, which the catalogue announces; how it is asked is a {@code Protocol},
 * which lives in a package of its own, such as {@code lookup}. Every call to a register is guarded here.
 */
@ApplicationModule(allowedDependencies = {"attributes", "identity"})
@NullMarked
package id.mppdigital.citizen.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
