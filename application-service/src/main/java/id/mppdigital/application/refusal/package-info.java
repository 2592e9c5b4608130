/** All refusals of this service with their texts in both languages. The features decide when to refuse. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
