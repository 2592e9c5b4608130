/**
 * Where registers disagree about a citizen: what each application made visible, so that the citizen can have it corrected
 * at the register that is wrong.
 */
@ApplicationModule(allowedDependencies = {"attributes", "holder", "keys"})
@NullMarked
package id.mppdigital.citizen.disagreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
