/** Tests of {@code id.mppdigital.statistics}; production code never lives here. */
@NullMarked
package id.mppdigital.statistics;

import org.jspecify.annotations.NullMarked;
