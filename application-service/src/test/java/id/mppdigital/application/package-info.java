/** Tests of this package. */
@NullMarked
package id.mppdigital.application;

import org.jspecify.annotations.NullMarked;
