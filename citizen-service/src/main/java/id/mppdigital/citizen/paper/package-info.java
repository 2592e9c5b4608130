/** Writes a PDF that people read, line by line. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.citizen.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
