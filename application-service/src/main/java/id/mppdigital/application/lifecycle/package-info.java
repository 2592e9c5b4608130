/**
 * The application itself: the aggregate that guards its transitions, and the one type that makes every change of it,
 * whoever asks for it. A {@code ChangeListener} is called for each change. Answers and documents belong to {@code
 * dossier}.
 */
@ApplicationModule(allowedDependencies = {"bill", "catalog", "finding", "issuance", "refusal", "status"})
@NullMarked
package id.mppdigital.application.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
