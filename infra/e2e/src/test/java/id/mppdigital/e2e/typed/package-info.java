/** How much citizens type, counted on the running platform and compared with the figure of the README. */
@NullMarked
package id.mppdigital.e2e.typed;

import org.jspecify.annotations.NullMarked;
