/** Tests of {@code id.mppdigital.catalog.form}; production code never lives here. */
@NullMarked
package id.mppdigital.catalog.form;

import org.jspecify.annotations.NullMarked;
