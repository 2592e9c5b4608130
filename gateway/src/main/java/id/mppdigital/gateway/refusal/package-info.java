/** What the door itself refuses, each with its code and its words in both languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.gateway.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
