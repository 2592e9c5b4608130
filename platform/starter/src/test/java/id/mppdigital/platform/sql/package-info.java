/** Tests. */
@NullMarked
package id.mppdigital.platform.sql;

import org.jspecify.annotations.NullMarked;
