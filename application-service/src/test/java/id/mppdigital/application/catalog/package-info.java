/** Tests of this package. */
@NullMarked
package id.mppdigital.application.catalog;

import org.jspecify.annotations.NullMarked;
