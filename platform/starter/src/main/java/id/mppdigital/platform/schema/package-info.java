/**
 * Forms as JSON Schema 2020-12 with our formats and patterns, compiled in one way for everyone who checks answers.
 * The services put the findings into words. Needs the validator, which a module brings itself.
 */
@ApplicationModule(allowedDependencies = {"pattern", "text"})
@NullMarked
package id.mppdigital.platform.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
