/** Holds the command line to account. */
@NullMarked
package id.mppdigital.bench;

import org.jspecify.annotations.NullMarked;
