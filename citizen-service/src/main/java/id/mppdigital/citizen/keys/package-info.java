/**
 * A data key for each citizen's account, wrapped by a key-encryption key that lies outside the database: whoever erases
 * a citizen destroys the key, and with it what older copies of the database hold (docs/adr/0029). Which values are
 * locked with it is decided where they are stored.
 */
@ApplicationModule(allowedDependencies = {"protection"})
@NullMarked
package id.mppdigital.citizen.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
