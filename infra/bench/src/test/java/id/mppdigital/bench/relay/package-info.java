/** Holds the measuring itself to account: a benchmark that counts wrongly is worse than none. Nothing is timed here. */
@NullMarked
package id.mppdigital.bench.relay;

import org.jspecify.annotations.NullMarked;
