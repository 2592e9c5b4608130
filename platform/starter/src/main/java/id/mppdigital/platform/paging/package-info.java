/** Keyset paging: a page with the cursor of the next one. Queries belong to the services. */
@NullMarked
package id.mppdigital.platform.paging;

import org.jspecify.annotations.NullMarked;
