/**
 * How applications come into being and are corrected: the citizen's side of the conversation, from an idempotency key
 * to a registration number. What makes a dossier valid lives in {@code dossier}, what may follow in {@code lifecycle}.
 */
@ApplicationModule(allowedDependencies = {"catalog", "dossier", "idempotency", "lifecycle", "status", "transition"})
@NullMarked
package id.mppdigital.application.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
