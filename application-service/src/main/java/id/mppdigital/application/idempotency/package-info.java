/**
 * Idempotency keys: a client may repeat a request until it gets the answer, and the request has one effect. A claim
 * commits or rolls back with the transaction of that effect. This package does not know what a request does.
 */
@ApplicationModule(allowedDependencies = {"json", "lifecycle", "refusal"})
@NullMarked
package id.mppdigital.application.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
