/**
 * One decision or assignment for many applications: up to 800 at once, each in its own transaction and with its own
 * result. The decisions themselves belong to {@code transition}, the assignments to {@code desk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "desk",
            "idempotency",
            "lifecycle",
            "listing",
            "refusal",
            "secrecy",
            "status",
            "transition"
        })
@NullMarked
package id.mppdigital.application.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
