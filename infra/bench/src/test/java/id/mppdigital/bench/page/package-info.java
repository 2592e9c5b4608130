/** Holds the page to account: what was measured is on it, and nothing in a name can break it. */
@NullMarked
package id.mppdigital.bench.page;

import org.jspecify.annotations.NullMarked;
