/** Tests of this package. */
@NullMarked
package id.mppdigital.application.batch;

import org.jspecify.annotations.NullMarked;
