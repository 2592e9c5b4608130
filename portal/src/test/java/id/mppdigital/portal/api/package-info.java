/** Tests. */
@NullMarked
package id.mppdigital.portal.api;

import org.jspecify.annotations.NullMarked;
