/**
 * An upgrade in any order, under load: each service's next version takes the place of the one before while people use
 * the platform, and some go back and forth. It needs HAProxy. Seen to hold so far: application-service to the next
 * version and back, under three journeys a second, no request failed. A whole order has not been run to its end yet, so
 * {@code ./mpp} does not offer it: {@code drill.Main upgrade-test --jars FOLDER} does, with the folder that
 * {@code ./mpp jars TAG} prints.
 */
@NullMarked
package id.mppdigital.drill.upgrade;

import org.jspecify.annotations.NullMarked;
