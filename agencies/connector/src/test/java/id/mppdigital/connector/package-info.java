/** Tests. */
@NullMarked
package id.mppdigital.connector;

import org.jspecify.annotations.NullMarked;
