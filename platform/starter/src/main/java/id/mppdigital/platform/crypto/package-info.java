/** Which code does the arithmetic of keys and signatures; what is signed and sealed is decided elsewhere. */
@NullMarked
package id.mppdigital.platform.crypto;

import org.jspecify.annotations.NullMarked;
