/** Tests of this package. */
@NullMarked
package id.mppdigital.application.lifecycle;

import org.jspecify.annotations.NullMarked;
