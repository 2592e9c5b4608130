/** Tests of {@code id.mppdigital.statistics.catalog}. */
@NullMarked
package id.mppdigital.statistics.catalog;

import org.jspecify.annotations.NullMarked;
