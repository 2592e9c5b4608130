/**
 * The citizen's side: submissions and corrections, from the idempotency key to the registration number. {@code dossier}
 * says what makes a dossier valid, {@code lifecycle} which status may follow.
 */
@ApplicationModule(
        allowedDependencies = {
            "acting",
            "catalog",
            "dossier",
            "idempotency",
            "lifecycle",
            "receipt",
            "refusal",
            "signed",
            "status",
            "timeline",
            "transition"
        })
@NullMarked
package id.mppdigital.application.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
