/** Tests. */
@NullMarked
package id.mppdigital.portal.session;

import org.jspecify.annotations.NullMarked;
