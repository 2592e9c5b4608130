/** Tests. */
@NullMarked
package id.mppdigital.portal.chart;

import org.jspecify.annotations.NullMarked;
