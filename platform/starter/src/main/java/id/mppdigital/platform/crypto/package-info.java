/** Which code does the arithmetic of keys and signatures; what is signed and sealed is decided elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
