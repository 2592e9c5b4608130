/**
 * The development keys, secrets and passwords of one local platform: made once, kept, readable by their owner only. How
 * a service uses its key is the service's business; production takes them from its own vault.
 */
@NullMarked
package id.mppdigital.local.keys;

import org.jspecify.annotations.NullMarked;
