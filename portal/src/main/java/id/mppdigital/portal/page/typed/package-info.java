/** What somebody typed, on its way back into a page, and the addresses to which it may go. */
@NullMarked
package id.mppdigital.portal.page.typed;

import org.jspecify.annotations.NullMarked;
