/** Tests. */
@NullMarked
package id.mppdigital.portal.session.tokens;

import org.jspecify.annotations.NullMarked;
