/** Who is sent what and when: each agency's line with its bulkhead, breaker and time limit, leases, and the verdict on every attempt. It knows nothing of HTTP or of what a message holds. */
@NullMarked
package id.mppdigital.connector.dispatch;

import org.jspecify.annotations.NullMarked;
