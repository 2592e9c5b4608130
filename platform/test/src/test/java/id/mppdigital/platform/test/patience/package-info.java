@NullMarked
package id.mppdigital.platform.test.patience;

import org.jspecify.annotations.NullMarked;
