/** Tests of {@code id.mppdigital.statistics.application}. */
@NullMarked
package id.mppdigital.statistics.application;

import org.jspecify.annotations.NullMarked;
