/** The copy of all that this service holds of a person, as JSON for programs and as a PDF for people. */
@NullMarked
package id.mppdigital.citizen.rights.copy;

import org.jspecify.annotations.NullMarked;
