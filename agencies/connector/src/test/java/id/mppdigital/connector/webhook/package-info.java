/** Tests. */
@NullMarked
package id.mppdigital.connector.webhook;

import org.jspecify.annotations.NullMarked;
