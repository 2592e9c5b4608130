/**
 * How every service reads JSON: types as they are written, numbers exact, nothing that can't be stored, nothing too
 * deep.
 */
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package id.mppdigital.platform.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
