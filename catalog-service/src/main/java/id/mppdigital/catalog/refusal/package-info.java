/** Every reason for which this service refuses something, with its code and its text in both languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.catalog.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
