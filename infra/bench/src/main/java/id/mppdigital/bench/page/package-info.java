/** The results as a page that a person would rather look at than a table. */
@NullMarked
package id.mppdigital.bench.page;

import org.jspecify.annotations.NullMarked;
