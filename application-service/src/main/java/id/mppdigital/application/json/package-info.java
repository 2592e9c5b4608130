/** JSON values as they are meant, whatever they look like. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
