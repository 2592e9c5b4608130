/** What officers and a mall's office ask of the gateway. */
@NullMarked
package id.mppdigital.portal.api.office;

import org.jspecify.annotations.NullMarked;
