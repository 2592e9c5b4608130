/**
 * Calls to addresses that somebody else chose: tells which of them are in the public internet. The form of a URL is
 * checked by its callers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
