/** The statuses, as the API publishes them. */
@NullMarked
package id.mppdigital.application.status;

import org.jspecify.annotations.NullMarked;
