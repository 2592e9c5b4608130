/**
 * Regular expressions by ECMA-262, as browsers and JSON Schema read them, so that one grammar applies when a form is
 * published, filled in and checked. The services decide what a pattern is for.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.pattern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
