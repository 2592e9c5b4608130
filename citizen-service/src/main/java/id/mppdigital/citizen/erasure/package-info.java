/**
 * Which accounts were erased, and when (docs/adr/0042). Whoever receives what an account began earlier asks here first,
 * so that nothing on its way brings an erased person back.
 */
@ApplicationModule(allowedDependencies = {"keys", "protection"})
@NullMarked
package id.mppdigital.citizen.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
