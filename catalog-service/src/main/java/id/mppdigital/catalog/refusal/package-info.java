/** Every reason for which this service refuses something, with its code and its words in both languages; nothing else. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.catalog.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
