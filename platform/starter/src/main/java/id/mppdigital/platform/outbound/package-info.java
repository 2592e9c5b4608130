/** Calls to addresses that somebody else wrote: which of them lie in the public internet. How a URL is written belongs to its callers. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
