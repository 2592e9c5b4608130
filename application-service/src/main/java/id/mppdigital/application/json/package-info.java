/** JSON values compared by meaning, not by spelling. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
