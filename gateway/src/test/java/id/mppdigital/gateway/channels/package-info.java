/** Tests of the channels' limits and origins. */
@NullMarked
package id.mppdigital.gateway.channels;

import org.jspecify.annotations.NullMarked;
