/** Tests of {@code id.mppdigital.statistics.disclosure}. */
@NullMarked
package id.mppdigital.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
