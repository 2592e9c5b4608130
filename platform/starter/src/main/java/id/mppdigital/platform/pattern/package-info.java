/**
 * Regular expressions as browsers and JSON Schema mean them (ECMA-262), so that a form is judged, filled in and checked by one
 * grammar. What a pattern is for belongs to the services.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.pattern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
