/** What everyone may ask about the malls' work and about the platform itself. */
@NullMarked
package id.mppdigital.portal.api.figures;

import org.jspecify.annotations.NullMarked;
