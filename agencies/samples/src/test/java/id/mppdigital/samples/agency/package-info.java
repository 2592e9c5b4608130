/** What the sample agencies promise: signatures, storage and the way of a case. */
@NullMarked
package id.mppdigital.samples.agency;

import org.jspecify.annotations.NullMarked;
