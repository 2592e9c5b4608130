/**
 * Data that travels unreadable: JSON Web Encryption (RFC 7516) for several recipients. Which recipients belongs to the
 * services.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
