/**
 * Encryption at rest and the keyed blind index: how personal data lies in the database and in files. No domain words,
 * no keys of other services.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.citizen.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
