/** The pages of a mall's office, behind a simulated gateway. */
@NullMarked
package id.mppdigital.portal.mall;

import org.jspecify.annotations.NullMarked;
