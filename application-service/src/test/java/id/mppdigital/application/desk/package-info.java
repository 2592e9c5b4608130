/** Tests of this package. */
@NullMarked
package id.mppdigital.application.desk;

import org.jspecify.annotations.NullMarked;
