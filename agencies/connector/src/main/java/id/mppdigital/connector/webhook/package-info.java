/**
 * One signed call to one endpoint: the message, its signature, the secret, and which targets may be called at all. It
 * neither retries nor remembers.
 */
@ApplicationModule(allowedDependencies = {"agency", "delivery"})
@NullMarked
package id.mppdigital.connector.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
