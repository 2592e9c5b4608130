/** How sessions are stored: sealed, written as seldom as can be, and kept alive only by people. */
@NullMarked
package id.mppdigital.portal.session.stored;

import org.jspecify.annotations.NullMarked;
