/** Tests of {@code id.mppdigital.platform.text}; production code never lives here. */
@NullMarked
package id.mppdigital.platform.text;

import org.jspecify.annotations.NullMarked;
