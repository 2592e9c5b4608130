/**
 * Which registers the platform may ask about a citizen and reuse: the citizen's decisions, append-only. What follows
 * from them for a form is decided in {@code prefill}.
 */
@ApplicationModule(allowedDependencies = {"attributes", "holder", "identity", "keys", "refusal", "registers"})
@NullMarked
package id.mppdigital.citizen.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
