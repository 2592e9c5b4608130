/** Tests of this package. */
@NullMarked
package id.mppdigital.application.dossier;

import org.jspecify.annotations.NullMarked;
