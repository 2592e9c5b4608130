/** Tests. */
@NullMarked
package id.mppdigital.portal.draft;

import org.jspecify.annotations.NullMarked;
