/** Chooses the code that computes keys and signatures. What is signed and sealed is decided elsewhere. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
