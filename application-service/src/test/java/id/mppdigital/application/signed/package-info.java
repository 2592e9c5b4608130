/** Tests of this package. */
@NullMarked
package id.mppdigital.application.signed;

import org.jspecify.annotations.NullMarked;
