/** The police's law: what an applicant for a certificate of good conduct must show, and who gets none. */
@NullMarked
package id.mppdigital.samples.polres;

import org.jspecify.annotations.NullMarked;
