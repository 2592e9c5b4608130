/** Tests. */
@NullMarked
package id.mppdigital.connector.dispatch;

import org.jspecify.annotations.NullMarked;
