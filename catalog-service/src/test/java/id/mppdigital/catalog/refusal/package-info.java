/** Tests of {@code id.mppdigital.catalog.refusal}; production code never lives here. */
@NullMarked
package id.mppdigital.catalog.refusal;

import org.jspecify.annotations.NullMarked;
