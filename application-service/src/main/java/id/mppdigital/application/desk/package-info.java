/**
 * The work of an agency's officers among themselves: who handles an application, and their notes on it. The citizen
 * sees nothing of it, and no event tells of it.
 */
@ApplicationModule(
        allowedDependencies = {"acting", "idempotency", "lifecycle", "officer", "refusal", "secrecy", "status", "usage"
        })
@NullMarked
package id.mppdigital.application.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
