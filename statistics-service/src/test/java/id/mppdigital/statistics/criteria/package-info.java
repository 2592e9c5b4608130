/** Tests of {@code id.mppdigital.statistics.criteria}. */
@NullMarked
package id.mppdigital.statistics.criteria;

import org.jspecify.annotations.NullMarked;
