/**
 * The application itself: the aggregate that guards its transitions, and the one door through which every change of it goes,
 * whoever makes it. A {@code ChangeListener} hooks in there. What was handed in belongs to {@code dossier}.
 */
@ApplicationModule(allowedDependencies = {"bill", "catalog", "issuance", "refusal", "status"})
@NullMarked
package id.mppdigital.application.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
