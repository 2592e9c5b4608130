/** Tests of this package. */
@NullMarked
package id.mppdigital.application.receipt;

import org.jspecify.annotations.NullMarked;
