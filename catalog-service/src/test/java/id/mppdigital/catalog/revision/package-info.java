/** Tests of {@code id.mppdigital.catalog.revision}; production code never lives here. */
@NullMarked
package id.mppdigital.catalog.revision;

import org.jspecify.annotations.NullMarked;
