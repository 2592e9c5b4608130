/** Tests of this package. */
@NullMarked
package id.mppdigital.application.listing;

import org.jspecify.annotations.NullMarked;
