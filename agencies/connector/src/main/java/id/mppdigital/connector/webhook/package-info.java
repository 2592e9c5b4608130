/** One signed call to one endpoint: the message, its signature, the secret, and which targets may be called at all. It neither retries nor remembers. */
@NullMarked
package id.mppdigital.connector.webhook;

import org.jspecify.annotations.NullMarked;
