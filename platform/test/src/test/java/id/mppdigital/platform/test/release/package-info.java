@NullMarked
package id.mppdigital.platform.test.release;

import org.jspecify.annotations.NullMarked;
