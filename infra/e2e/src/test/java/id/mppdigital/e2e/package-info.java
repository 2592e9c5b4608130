/**
 * The platform from its jars, played from outside: through the gateway, with an outside ledger. Nothing here reaches
 * into a service.
 */
@NullMarked
package id.mppdigital.e2e;

import org.jspecify.annotations.NullMarked;
