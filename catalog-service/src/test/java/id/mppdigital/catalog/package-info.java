/** Tests of {@code id.mppdigital.catalog}; production code never lives here. */
@NullMarked
package id.mppdigital.catalog;

import org.jspecify.annotations.NullMarked;
