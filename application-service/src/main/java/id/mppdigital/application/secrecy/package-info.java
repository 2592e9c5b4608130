/**
 * Values that the database must not hold in clear: this service seals them before it stores them and opens them after
 * it reads them. What tells of a citizen has a key that an erasure destroys.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.application.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
