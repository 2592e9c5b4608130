/** How long tests wait for what has to happen. */
@NullMarked
package id.mppdigital.platform.test.patience;

import org.jspecify.annotations.NullMarked;
