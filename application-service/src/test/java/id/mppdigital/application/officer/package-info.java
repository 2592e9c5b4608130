/** Tests of this package. */
@NullMarked
package id.mppdigital.application.officer;

import org.jspecify.annotations.NullMarked;
