/** The platform as an agency reaches it: one address, its own credentials, and patience. */
@NullMarked
package id.mppdigital.samples.agency.gateway;

import org.jspecify.annotations.NullMarked;
