/** The codes and words of every refusal; who refuses what is said where the rule is. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.connector.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
