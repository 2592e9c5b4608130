/** Tests of {@code id.mppdigital.catalog.revision.rule}; production code never lives here. */
@NullMarked
package id.mppdigital.catalog.revision.rule;

import org.jspecify.annotations.NullMarked;
