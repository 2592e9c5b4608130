/** Tests of {@code id.mppdigital.statistics.report}. */
@NullMarked
package id.mppdigital.statistics.report;

import org.jspecify.annotations.NullMarked;
