/** Tests of {@code id.mppdigital.catalog.manifest}; production code never lives here. */
@NullMarked
package id.mppdigital.catalog.manifest;

import org.jspecify.annotations.NullMarked;
