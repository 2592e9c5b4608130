/** The civil registry's law: when a birth is registered, and when the family has to mend its application. */
@NullMarked
package id.mppdigital.samples.disdukcapil;

import org.jspecify.annotations.NullMarked;
