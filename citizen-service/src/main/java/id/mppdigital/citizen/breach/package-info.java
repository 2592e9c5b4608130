/**
 * Breaches of data (UU 27/2022 art. 46): what happened, whom the ledger says it touched, and that each of them is told
 * once.
 */
@ApplicationModule(allowedDependencies = {"holder", "keys", "refusal"})
@NullMarked
package id.mppdigital.citizen.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
