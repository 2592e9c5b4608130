/** How long a form takes to be filled in from five registers, whatever some of them do; and how many one instance fills. */
@NullMarked
package id.mppdigital.bench.prefill;

import org.jspecify.annotations.NullMarked;
