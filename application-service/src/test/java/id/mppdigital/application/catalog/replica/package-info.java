/** Tests of this package. */
@NullMarked
package id.mppdigital.application.catalog.replica;

import org.jspecify.annotations.NullMarked;
