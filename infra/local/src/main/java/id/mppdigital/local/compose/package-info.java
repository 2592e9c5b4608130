/**
 * The platform in containers: what {@code infra/compose/compose.yaml} needs beside itself. The containers are the
 * engine's to start and to end; their settings are those of {@code ./mpp up}, on the usual ports.
 */
@NullMarked
package id.mppdigital.local.compose;

import org.jspecify.annotations.NullMarked;
