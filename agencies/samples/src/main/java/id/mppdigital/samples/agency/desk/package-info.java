/** How a case is worked, from its receipt to its product; a restart goes on where it stood. */
@NullMarked
package id.mppdigital.samples.agency.desk;

import org.jspecify.annotations.NullMarked;
