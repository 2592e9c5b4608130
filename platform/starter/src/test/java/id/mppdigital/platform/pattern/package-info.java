/** Tests of {@code id.mppdigital.platform.pattern}; production code never lives here. */
@NullMarked
package id.mppdigital.platform.pattern;

import org.jspecify.annotations.NullMarked;
