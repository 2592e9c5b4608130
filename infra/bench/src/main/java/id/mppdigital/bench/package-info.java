/** {@code ./mpp bench}: which scenarios there are, and what a run of them writes. */
@NullMarked
package id.mppdigital.bench;

import org.jspecify.annotations.NullMarked;
