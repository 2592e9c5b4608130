@NullMarked
package id.mppdigital.platform.pace;

import org.jspecify.annotations.NullMarked;
