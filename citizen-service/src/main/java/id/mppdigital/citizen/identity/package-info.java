/**
 * Who the citizen is: the account behind a token, its NIK, contact and language, and the event that tells others about
 * a changed contact. Facts about a citizen live in {@code attributes}.
 */
@ApplicationModule(allowedDependencies = {"erasure", "keys", "protection", "refusal"})
@NullMarked
package id.mppdigital.citizen.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
