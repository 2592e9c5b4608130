/** Holds every contract to its own samples. */
@NullMarked
package id.mppdigital.contracts;

import org.jspecify.annotations.NullMarked;
