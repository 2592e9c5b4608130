/** Tests of {@code id.mppdigital.statistics.availability}. */
@NullMarked
package id.mppdigital.statistics.availability;

import org.jspecify.annotations.NullMarked;
