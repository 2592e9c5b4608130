/**
 * Values that the database must not hold in clear: this service seals them before it stores them and opens them after
 * it reads them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
