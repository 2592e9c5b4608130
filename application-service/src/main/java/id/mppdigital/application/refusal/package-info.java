/**
 * Everything that this service refuses, with its words in both languages. When something is refused is decided by the
 * features.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
