/**
 * A real PostgreSQL server from the binaries that come as Maven artifacts: unpacked, initialised and run without Docker
 * and without root. Schemas are the services' own business.
 */
@NullMarked
package id.mppdigital.local.postgres;

import org.jspecify.annotations.NullMarked;
