/**
 * Who acts for whom: powers of attorney (kuasa) that both persons have agreed to, and parents whom the population
 * register names. It says whether somebody may act, and signs it for application-service; what is then done is decided
 * there and in {@code prefill}.
 */
@ApplicationModule(
        allowedDependencies = {"catalog", "family", "holder", "identity", "keys", "refusal", "signing", "usage"})
@NullMarked
package id.mppdigital.citizen.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
