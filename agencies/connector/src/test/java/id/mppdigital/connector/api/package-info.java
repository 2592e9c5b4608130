/** Tests. */
@NullMarked
package id.mppdigital.connector.api;

import org.jspecify.annotations.NullMarked;
