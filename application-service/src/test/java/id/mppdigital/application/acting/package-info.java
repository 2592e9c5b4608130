/** Tests of this package. */
@NullMarked
package id.mppdigital.application.acting;

import org.jspecify.annotations.NullMarked;
