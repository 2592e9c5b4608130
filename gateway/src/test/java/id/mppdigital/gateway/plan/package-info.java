/** The plan's rules without a running gateway, and the plan of the running one: with a portal behind the door. */
@NullMarked
package id.mppdigital.gateway.plan;

import org.jspecify.annotations.NullMarked;
