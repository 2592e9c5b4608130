/** How sessions are stored. */
@NullMarked
package id.mppdigital.portal.session.stored;

import org.jspecify.annotations.NullMarked;
