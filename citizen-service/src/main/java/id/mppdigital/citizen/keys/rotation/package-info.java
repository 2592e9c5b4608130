/** When the key-encryption key has to be rotated, and when a former one can be destroyed. */
@ApplicationModule(allowedDependencies = {"keys"})
@NullMarked
package id.mppdigital.citizen.keys.rotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
