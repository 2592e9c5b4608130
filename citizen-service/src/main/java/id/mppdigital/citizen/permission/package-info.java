/**
 * What of a person's facts may be handed out: what the citizen has withdrawn or restricted is decided here, once, for
 * forms, comparisons, extracts and news of changes alike (docs/adr/0042). Nobody else asks consents and restrictions.
 */
@ApplicationModule(allowedDependencies = {"attributes", "consent", "dispute", "identity", "registers"})
@NullMarked
package id.mppdigital.citizen.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
