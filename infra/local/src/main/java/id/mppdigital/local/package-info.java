/**
 * The platform on one machine as an object: its table of parts, and how they are started, looked at, killed and
 * stopped. The commands of {@code ./mpp} and the end-to-end tests are its two users; what the parts do inside is not
 * known here.
 */
@NullMarked
package id.mppdigital.local;

import org.jspecify.annotations.NullMarked;
