@NullMarked
package id.mppdigital.platform.crypto;

import org.jspecify.annotations.NullMarked;
