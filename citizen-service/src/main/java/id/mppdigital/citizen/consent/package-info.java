/**
 * Which registers the platform may ask about a citizen and reuse, and what is shared with a service beyond what it needs:
 * the citizen's decisions, append-only. What follows
 * from them for a form is decided in {@code prefill}.
 */
@ApplicationModule(
        allowedDependencies = {"attributes", "catalog", "holder", "identity", "keys", "refusal", "registers"})
@NullMarked
package id.mppdigital.citizen.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
