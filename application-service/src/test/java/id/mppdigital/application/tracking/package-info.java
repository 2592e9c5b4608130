/** Tests of this package. */
@NullMarked
package id.mppdigital.application.tracking;

import org.jspecify.annotations.NullMarked;
