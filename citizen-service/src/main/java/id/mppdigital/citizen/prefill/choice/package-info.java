/** Of which child, plot of land or the like a form asks, where several are known. */
@NullMarked
package id.mppdigital.citizen.prefill.choice;

import org.jspecify.annotations.NullMarked;
