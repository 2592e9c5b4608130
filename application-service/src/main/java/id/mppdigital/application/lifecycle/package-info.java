/**
 * Where an application stands and who may move it: the statuses and their legal successors, the aggregate that guards
 * them, the timeline that remembers every change, and the requests of agencies and citizens to move one. What was
 * handed in belongs to {@code dossier}.
 */
@ApplicationModule(allowedDependencies = {"bill", "catalog", "idempotency", "issuance", "refusal"})
@NullMarked
package id.mppdigital.application.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
