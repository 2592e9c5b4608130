/** Tests. */
@NullMarked
package id.mppdigital.portal.page;

import org.jspecify.annotations.NullMarked;
