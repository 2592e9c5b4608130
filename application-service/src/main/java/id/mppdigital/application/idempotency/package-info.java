/**
 * Idempotency keys: a client may repeat a request until it hears the answer, and it takes effect once. Knows nothing of
 * what the request does; a claim lives and dies with the transaction that does it.
 */
@ApplicationModule(allowedDependencies = {"json", "lifecycle", "refusal"})
@NullMarked
package id.mppdigital.application.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
